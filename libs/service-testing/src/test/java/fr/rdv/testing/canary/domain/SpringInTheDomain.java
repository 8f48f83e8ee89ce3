package fr.rdv.testing.canary.domain;

import org.springframework.stereotype.Component;

@Component
class SpringInTheDomain {}
