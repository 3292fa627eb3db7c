package dk.raadslag;

import dk.raadslag.database.Offentligpulje;
import dk.raadslag.organisation.Svarhoveder;
import dk.raadslag.organisation.TrustedProxies;
import dk.raadslag.organisation.Wellformed;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The public record alone, as a process of its own ({@code --offentlig}): what reads and shows schema {@code offentlig},
 * with the one role that can do no more. Whatever is not named here is not in the process: no screens, no sign-in, no
 * process engine, nothing that writes. Not a configuration that the program itself would find.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({Offentligpulje.class, Svarhoveder.Foerst.class, Wellformed.First.class, TrustedProxies.class, Tid.class})
@ComponentScan(
        basePackages = "dk.raadslag.offentlig",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*\\.(Adressebog|Bilagstekst|Filkopi|Kriteriekopi|Offentliggoerelse|Offentligtstand|Punktkopi|Soegeindeks|Takedown|Udgavehistorik|Referatsikkerhed)"))
final class Offentligserver {

    /** After the headers that every answer has, before everything that answers. */
    @Bean
    FilterRegistrationBean<Offentligdoer> offentligdoer() {
        FilterRegistrationBean<Offentligdoer> doer = new FilterRegistrationBean<>(new Offentligdoer());
        doer.setOrder(0);
        return doer;
    }
}
