CREATE TABLE thing (id text PRIMARY KEY, version bigint NOT NULL, seen int NOT NULL);
