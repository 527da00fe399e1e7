"""Whose profile is to be opened, where several lie under one account."""
