"""The screen Jongeren: everybody in a list, and one youth with all that happened."""
