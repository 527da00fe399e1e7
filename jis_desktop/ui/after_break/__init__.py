"""Na de pauze: what was typed while locked, looked at once and saved once."""
