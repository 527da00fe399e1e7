"""Logging before the lock is open."""
