"""What tests of the whole share: a small company, clients that speak the interface, valid samples of any object."""
