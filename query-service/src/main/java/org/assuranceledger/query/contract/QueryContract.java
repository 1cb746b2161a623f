package org.assuranceledger.query.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The contract of what programs can read: addresses, moments, answers and problems. */
public final class QueryContract implements OpenApiCustomizer {
    private static final String TOKEN = "token";

    private final Map<String, Operation> reads = new TreeMap<>();
    private final AnswerSchemas schemas = new AnswerSchemas();

    /** Describes these endpoints; each method of them that is mapped can be read. */
    public QueryContract(Collection<? extends Class<?>> endpoints) {
        Operations operations = new Operations(schemas);
        for (Class<?> endpoint : endpoints) {
            for (Method method : endpoint.getDeclaredMethods()) {
                addresses(method, GetMapping.class)
                        .forEach(below -> reads.put(folder(endpoint) + below, operations.of(endpoint, method)));
            }
        }
    }

    /** All of it, and nothing else. */
    public OpenAPI whole() {
        OpenAPI contract = new OpenAPI()
                .info(new Info().title("Assurance Ledger: reading").version("1"))
                .paths(new Paths())
                .components(new Components())
                .security(List.of(new SecurityRequirement().addList(TOKEN)));
        customise(contract);
        contract.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        return contract;
    }

    /** Puts it in the place of what was guessed of the same addresses. */
    @Override
    public void customise(OpenAPI contract) {
        reads.forEach((address, operation) -> {
            PathItem known =
                    Optional.ofNullable(contract.getPaths().get(address)).orElseGet(PathItem::new);
            contract.getPaths().addPathItem(address, known.get(operation));
        });
        schemas.all().forEach(contract.getComponents()::addSchemas);
    }

    private static String folder(Class<?> endpoint) {
        List<String> folders = addresses(endpoint, RequestMapping.class);
        return folders.isEmpty() ? "" : folders.getFirst();
    }

    private static List<String> addresses(AnnotatedElement mapped, Class<? extends Annotation> by) {
        if (!AnnotatedElementUtils.hasAnnotation(mapped, by)) {
            return List.of();
        }
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(mapped, RequestMapping.class);
        List<String> paths = new ArrayList<>(mapping == null ? List.of() : List.of(mapping.path()));
        return paths.isEmpty() ? List.of("") : paths;
    }
}
