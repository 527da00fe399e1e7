"""Vastleggen: the panel in which everything is logged."""
