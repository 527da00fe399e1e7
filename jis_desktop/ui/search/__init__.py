"""Ctrl+K: people, notes, actions and screens from one field."""
