"""What the app can do, one verb phrase a module; each asks the ports and returns plain values."""
