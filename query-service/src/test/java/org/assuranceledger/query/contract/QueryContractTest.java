package org.assuranceledger.query.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.assuranceledger.query.QueryService;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.RandomHistory;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the committed contract of what is read the same as the code, and the code's answers the same as the contract.
 */
class QueryContractTest {
    private static final Path CONTRACT = Path.of("../docs/api/query-api.json");
    private static final Path NEWLY_MADE = Path.of("target/query-api.json");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenAPI contract = new QueryContract(endpoints()).whole();

    private static List<Class<?>> endpoints() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scan.findCandidateComponents(QueryService.class.getPackageName()).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }

    @Test
    void theContractIsWhatTheCodeSays() throws IOException {
        String made = Json.mapper()
                .writer()
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .withDefaultPrettyPrinter()
                .writeValueAsString(contract);
        Files.writeString(NEWLY_MADE, made + "\n");
        assertThat(CONTRACT)
                .as("If the change is meant, copy query-service/target/query-api.json to docs/api")
                .hasSameTextualContentAs(NEWLY_MADE);
    }

    @Test
    void everyAnswerHasThePartsThatTheContractNames() {
        GivenLedger ledger = RandomHistory.of(11, 80);
        MongoDatabase database = Mongo.IN_MEMORY.emptied(QueryContractTest.class);
        Answers answers = Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);
        List<?> given = answers.everything(AsAtRequest.NOW).stream()
                .flatMap(Optional::stream)
                .toList();
        assertThat(given).hasSizeGreaterThan(8);
        given.forEach(answer -> mustFit(schema(SCHEMAS + answer.getClass().getSimpleName()), JSON.valueToTree(answer)));
    }

    @Test
    void noTwoQuestionsHaveOneName() {
        assertThat(contract.getPaths().values().stream().map(PathItem::getGet).map(Operation::getOperationId))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatAPageOfLooksAsksForIsInTheContract() {
        assertThat(contract.getPaths()
                        .get("/api/v1/boards/{board}/looks")
                        .getGet()
                        .getParameters())
                .extracting(Parameter::getName, Parameter::getIn)
                .contains(tuple("board", "path"), tuple("cursor", "query"), tuple("asAt", "query"));
    }

    @Test
    void whatNothingExplainsIsNotAskedFor() {
        assertThatThrownBy(() -> new QueryContract(List.of(Unexplained.class))).hasMessageContaining("\"whim\"");
    }

    @Test
    void nobodyIsToldTheContractUnlessItIsSet() throws IOException {
        Properties usual = new Properties();
        usual.load(QueryService.class.getResourceAsStream("/query-service.properties"));
        assertThat(usual).containsEntry("springdoc.api-docs.enabled", "false");
    }

    /** An endpoint that asks for something that nobody has described. */
    static final class Unexplained {
        @GetMapping("/{whim}")
        AsAtRequest any(@PathVariable String whim) {
            return AsAtRequest.at(whim);
        }
    }

    private Schema<?> schema(String reference) {
        return contract.getComponents().getSchemas().get(reference.substring(SCHEMAS.length()));
    }

    private void mustFit(Schema<?> schema, JsonNode json) {
        if (json.isNull()) {
            assertThat(schema.getNullable()).isTrue();
        } else if (schema.get$ref() != null) {
            mustFit(schema(schema.get$ref()), json);
        } else if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(one -> mustFit(one, json));
        } else if (json.isArray()) {
            json.forEach(one -> mustFit(schema.getItems(), one));
        } else if (json.isObject() && schema.getProperties() != null) {
            assertThat(json.propertyNames())
                    .containsExactlyInAnyOrderElementsOf(schema.getProperties().keySet());
            schema.getProperties().forEach((name, part) -> mustFit(part, json.get(name)));
        } else if (schema.getEnum() != null) {
            assertThat(Stream.of(json.asString()))
                    .isSubsetOf(schema.getEnum().stream().map(String::valueOf).toList());
        } else {
            assertThat(schema.getType()).isEqualTo(kind(json));
        }
    }

    private static String kind(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> json.isIntegralNumber() ? "integer" : "number";
            case OBJECT -> "object";
            case ARRAY, BINARY, MISSING, NULL, POJO -> "something else";
        };
    }
}
