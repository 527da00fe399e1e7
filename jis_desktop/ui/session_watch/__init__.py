"""How each desktop tells that the session is locked or the machine goes to sleep."""
