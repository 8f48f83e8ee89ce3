package fr.rdv.testing.canary;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {}
