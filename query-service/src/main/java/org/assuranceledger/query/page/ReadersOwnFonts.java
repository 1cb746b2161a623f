package org.assuranceledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves a style sheet of GOV.UK without its typeface, whose licence does not cover services outside government. */
public final class ReadersOwnFonts implements ResourceTransformer {
    private static final Pattern TYPEFACE = Pattern.compile("@font-face\\{[^}]*\\}|\"?GDS Transport\"?,");

    @Override
    public Resource transform(HttpServletRequest request, Resource sheet, ResourceTransformerChain chain)
            throws IOException {
        Resource before = chain.transform(request, sheet);
        String css = before.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(
                before, TYPEFACE.matcher(css).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
}
