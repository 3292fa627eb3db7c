package dk.raadslag.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a PDF are turned off, decided once for whoever reads it and whoever makes a clean copy. */
public final class Layers {

    private static final int DEEPEST = 20;

    private final @Nullable PDOptionalContentProperties properties;
    private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();

    public Layers(PDDocument document) {
        properties = document.getDocumentCatalog().getOCProperties();
        if (properties != null) {
            for (PDOptionalContentGroup group : properties.getOptionalContentGroups()) {
                known.put(group.getCOSObject(), !properties.isGroupEnabled(group));
            }
        }
    }

    /** Whether the file has any at all, shown or not. */
    public boolean areAny() {
        return properties != null;
    }

    /** Whether what is marked with these operands, within these resources, is in a layer that is off. */
    public boolean isOff(List<?> operands, @Nullable PDResources resources) {
        if (operands.size() < 2 || resources == null || !COSName.OC.equals(operands.get(0))) {
            return false;
        }
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return operands.get(1) instanceof COSName name && all != null && isOff(all.getCOSDictionary(name));
    }

    /** A layer that is off, or a membership that is not met. */
    public boolean isOff(@Nullable COSDictionary group) {
        if (group == null || properties == null) {
            return false;
        }
        Boolean off = known.get(group);
        if (off == null) {
            off = isMembership(group) && !isMet(group);
            known.put(group, off);
        }
        return off;
    }

    private static boolean isMembership(COSDictionary group) {
        return COSName.OCMD.equals(group.getCOSName(COSName.TYPE)) || group.containsKey(COSName.OCGS);
    }

    private boolean isMet(COSDictionary membership) {
        COSArray expression = membership.getCOSArray(COSName.VE);
        return expression != null && expression.size() > 0 ? isMet(expression, 0) : isMetByMembers(membership);
    }

    private boolean isMetByMembers(COSDictionary membership) {
        COSBase members = membership.getDictionaryObject(COSName.OCGS);
        List<Boolean> off = new ArrayList<>();
        if (members instanceof COSDictionary one) {
            off.add(isLayerOff(one));
        } else if (members instanceof COSArray more) {
            for (int i = 0; i < more.size(); i++) {
                if (more.getObject(i) instanceof COSDictionary one) {
                    off.add(isLayerOff(one));
                }
            }
        }
        if (off.isEmpty()) {
            return true;
        }
        return switch (String.valueOf(membership.getNameAsString(COSName.P))) {
            case "AllOn" -> !off.contains(true);
            case "AnyOff" -> off.contains(true);
            case "AllOff" -> !off.contains(false);
            default -> off.contains(false);
        };
    }

    private boolean isLayerOff(COSDictionary layer) {
        return known.getOrDefault(layer, false);
    }

    /** A visibility expression: "And", "Or", "Not" of layers and of such. */
    private boolean isMet(COSArray expression, int depth) {
        List<Boolean> shown = new ArrayList<>();
        for (int i = 1; i < expression.size() && depth < DEEPEST; i++) {
            COSBase part = expression.getObject(i);
            if (part instanceof COSArray inner) {
                shown.add(isMet(inner, depth + 1));
            } else if (part instanceof COSDictionary layer) {
                shown.add(!isLayerOff(layer));
            }
        }
        return switch (String.valueOf(expression.getName(0))) {
            case "And" -> !shown.contains(false);
            case "Or" -> shown.contains(true);
            case "Not" -> !shown.contains(true);
            default -> true;
        };
    }
}
