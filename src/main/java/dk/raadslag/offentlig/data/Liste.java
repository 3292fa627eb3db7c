package dk.raadslag.offentlig.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of a list as OParl 1.1 writes it: the objects, how many there are, and the addresses of the other pages.
 *
 * @param adresse without query
 * @param udsnit what was asked for; the other pages are pages of the same
 * @param side from 1
 */
record Liste(String adresse, Udsnit udsnit, int side, long antal) {

    int sider() {
        return (int) Math.max(1, (antal + Datakilde.PR_SIDE - 1) / Datakilde.PR_SIDE);
    }

    Map<String, Object> af(List<Map<String, Object>> objekter) {
        Map<String, Object> pagination = new LinkedHashMap<>();
        pagination.put("totalElements", antal);
        pagination.put("elementsPerPage", Datakilde.PR_SIDE);
        pagination.put("currentPage", side);
        pagination.put("totalPages", sider());
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("first", til(1));
        if (side > 1) {
            links.put("prev", til(side - 1));
        }
        links.put("self", til(side));
        if (side < sider()) {
            links.put("next", til(side + 1));
        }
        links.put("last", til(sider()));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("data", objekter);
        map.put("pagination", pagination);
        map.put("links", links);
        return map;
    }

    private String til(int nummer) {
        return adresse + "?" + udsnit.query() + "page=" + nummer;
    }
}
