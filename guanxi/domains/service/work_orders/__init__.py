"""Service work orders: the work that requests and complaints come to, with who does it, what it takes and what it costs."""
