package dk.raadslag.offentlig.data;

import dk.raadslag.offentlig.data.Datakilde.Moede;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What calendars and search engines ask for: meetings as iCalendar, every page in a sitemap, and robots.txt. */
@Controller
class Vejviser {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final String HOVED = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Datakilde kilde;
    private final Datasvar svar;

    Vejviser(Datakilde kilde, Datasvar svar) {
        this.kilde = kilde;
        this.svar = svar;
    }

    @PermitAll
    @GetMapping("/referater/{forum:[a-z0-9-]+}/kalender.ics")
    public void kalender(@PathVariable String forum, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Moede> moeder = kilde.moeder(forum);
        if (moeder.isEmpty()) {
            svar.objekt(Optional.empty(), request, response);
        } else {
            svar.tekst(
                    "text/calendar;charset=UTF-8",
                    Kalenderfil.af(moeder, Datasvar.objekter(request)),
                    request,
                    response);
        }
    }

    /** Everything but what is public as pages is for people who sign in. */
    @PermitAll
    @GetMapping("/robots.txt")
    public void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        svar.tekst(
                "text/plain;charset=UTF-8",
                "User-agent: *\nAllow: /referater\nDisallow: /referater/soeg\nDisallow: /referater/en/soeg\n"
                        + "Disallow: /\nSitemap: " + rod(request) + "/referater/sitemap.xml\n",
                request,
                response);
    }

    /** One part for each forum: no part grows beyond what the protocol allows within a lifetime. */
    @PermitAll
    @GetMapping("/referater/sitemap.xml")
    public void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String dele = kilde.fora().stream()
                .map(forum -> "<sitemap><loc>" + rod(request) + "/referater/" + forum.forum()
                        + "/sitemap.xml</loc><lastmod>" + forum.aendret().toInstant() + "</lastmod></sitemap>\n")
                .collect(Collectors.joining());
        svar.tekst(
                XML,
                HOVED + "<sitemapindex xmlns=\"" + SITEMAP + "\">\n" + dele + "</sitemapindex>\n",
                request,
                response);
    }

    @PermitAll
    @GetMapping("/referater/{forum:[a-z0-9-]+}/sitemap.xml")
    public void sitemap(@PathVariable String forum, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String sider = kilde.sider(forum).stream()
                .map(side -> "<url><loc>" + rod(request) + "/referater" + side.under() + "</loc><lastmod>"
                        + side.aendret().toInstant() + "</lastmod></url>\n")
                .collect(Collectors.joining());
        svar.tekst(XML, HOVED + "<urlset xmlns=\"" + SITEMAP + "\">\n" + sider + "</urlset>\n", request, response);
    }

    private static String rod(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }
}
