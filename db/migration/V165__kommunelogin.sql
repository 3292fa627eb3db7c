-- Who a person is at the municipality's own sign-in (OpenID Connect): issuer and subject, never an e-mail address.
ALTER TABLE raadslag.bruger
    ADD COLUMN udsteder text,
    ADD COLUMN subjekt  text,
    ADD CONSTRAINT bruger_hele_identiteten CHECK ((udsteder IS NULL) = (subjekt IS NULL));
CREATE UNIQUE INDEX bruger_identitet ON raadslag.bruger (udsteder, subjekt);
