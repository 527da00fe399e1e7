"""Restoring a backup on screen: from Instellingen, and at the first start."""
