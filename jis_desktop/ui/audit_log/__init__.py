"""The log of who did what, in words."""
