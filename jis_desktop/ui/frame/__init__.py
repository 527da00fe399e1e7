"""The frame around every screen: sidebar, top bar with search, status line, undo."""
