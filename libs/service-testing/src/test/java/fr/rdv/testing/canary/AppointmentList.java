package fr.rdv.testing.canary;

class AppointmentList {}
