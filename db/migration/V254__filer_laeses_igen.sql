-- Words in the colour of their ground, figures beside a slide, layers that are off and the lines above and below a sheet are
-- known now: files that were read before are read again when their case is opened.
DELETE FROM raadslag.bilagsindhold WHERE sha256 IN
    (SELECT sha256 FROM raadslag.fil WHERE type IN ('PDF', 'DOCX', 'XLSX', 'PPTX'));
