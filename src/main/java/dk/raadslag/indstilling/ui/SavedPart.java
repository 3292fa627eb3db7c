package dk.raadslag.indstilling.ui;

import dk.raadslag.tekst.ui.Gemmer;
import dk.raadslag.tekst.ui.TekstFelt;

/** In a case: saved as it is typed, and kept in the browser until it is. */
class SavedPart implements PartField {

    private final TekstFelt felt = new TekstFelt();
    private final Skrivefelt skrivefelt;
    private boolean shown;

    /** @param kladdenoegle see {@link Skrivefelt} */
    SavedPart(KlassifikationPart part, String testId, String kladdenoegle, Gemmer gemmer) {
        felt.setLabel(felt.getTranslation(part.etiket()));
        felt.setHoejst(part.hoejst());
        felt.setMultiline(true);
        felt.setTestId(testId);
        hint(felt.getTranslation(part.etiket() + ".hjaelp"));
        skrivefelt = new Skrivefelt(felt, kladdenoegle, gemmer, () -> {});
    }

    @Override
    public TekstFelt component() {
        return felt;
    }

    @Override
    public String words() {
        return felt.getVaerdi();
    }

    @Override
    public void show(String words) {
        show(words, "");
    }

    /** Not in the place of what is being typed here; whoever is written over is told by whom. */
    void show(String words, String af) {
        if (shown) {
            skrivefelt.update(words, TextRevision.of(words), af);
        } else {
            felt.setVaerdi(words, TextRevision.of(words));
            shown = true;
        }
    }

    @Override
    public void hint(String words) {
        felt.setHint(words);
    }

    /** Hidden and there: words that only the browser has come to light all the same. */
    @Override
    public void setShown(boolean shown) {
        felt.getElement().setAttribute("hidden", !shown);
    }

    @Override
    public boolean isFilled() {
        return !words().isBlank();
    }
}
