"""The screen Instellingen."""
