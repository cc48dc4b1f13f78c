"""What all tests share: small companies, clients that speak the interface, valid samples of any object, waiting jobs."""
