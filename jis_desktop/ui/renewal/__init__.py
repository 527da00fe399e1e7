"""New keys, with a new printed code, for the profile that is open."""
