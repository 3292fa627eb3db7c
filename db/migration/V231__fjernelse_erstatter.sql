-- Which files a mended one stands in the place of: those that the bilag had when it was put up again. A file that comes in a
-- later edition is itself. Null, as in rows from before: whatever stands there.
ALTER TABLE raadslag.fjernelse ADD erstatter text[];
