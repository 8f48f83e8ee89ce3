package fr.rdv.identity.agent.domain;

/** Whom an invitation is for. */
public record Person(Email email, Name name) {}
