"""Backups on screen: the card in Instellingen, and what keeps them up to date meanwhile."""
