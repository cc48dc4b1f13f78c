"""The embedded PostgreSQL: a small launcher over a folder of PostgreSQL binaries.

Knows nothing of Django. `Server(data).lease()` is what callers use; several processes may hold leases on one server.
"""

from guanxi.server.postgres.binaries import PostgresMissing
from guanxi.server.postgres.cluster import PostgresError
from guanxi.server.postgres.launcher import Server
from guanxi.server.postgres.place import connection_params

__all__ = ["PostgresError", "PostgresMissing", "Server", "connection_params"]
