"""Opening the profile."""
