package fr.rdv.testing.canary;

class ReserverRdv {}
