"""Where Django looks for this application's models."""

