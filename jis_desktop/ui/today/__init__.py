"""The first screen: what is due and what was logged today."""
