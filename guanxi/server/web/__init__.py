"""The web process: one origin for the interface, live events and the built front end.

An RSGI application under granian: Django runs as WSGI on a thread pool, events and files are answered on the event loop.
Why not ASGI: `docs/decisions/0002-web-server.md`.
"""
