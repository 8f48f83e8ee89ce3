package fr.rdv.testing.canary;

class RdvManager {}
