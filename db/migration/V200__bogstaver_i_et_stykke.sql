-- What is typed is kept in NFC from now on: å in one piece, not a and a ring. What was typed before is mended where it is
-- still written in or searched; a published edition stays as it was published.
UPDATE raadslag.indstilling SET titel = normalize(titel) WHERE titel IS NOT NFC NORMALIZED;
UPDATE raadslag.indstilling SET offentlig_titel = normalize(offentlig_titel) WHERE offentlig_titel IS NOT NFC NORMALIZED;
UPDATE raadslag.afsnit SET tekst = normalize(tekst) WHERE tekst IS NOT NFC NORMALIZED;
UPDATE raadslag.at_punkt SET tekst = normalize(tekst) WHERE tekst IS NOT NFC NORMALIZED;
UPDATE raadslag.bilag SET navn = normalize(navn) WHERE navn IS NOT NFC NORMALIZED;
UPDATE raadslag.tilbagemelding SET tekst = normalize(tekst) WHERE tekst IS NOT NFC NORMALIZED;
