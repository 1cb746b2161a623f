package org.assuranceledger.command.planload;

import static org.assuranceledger.command.planload.PlanFileRule.PLAN_FILE_HAS_NO_GOOD_ROWS;
import static org.assuranceledger.command.planload.PlanFileRule.PLAN_FILE_MISSING;
import static org.assuranceledger.command.planload.PlanFileRule.PLAN_FILE_REFUSED;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.planfile.PlanFileReader;
import org.assuranceledger.command.refusal.Rule;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.refusal.Text;
import org.assuranceledger.command.submission.Receipt;
import org.assuranceledger.command.surface.Addresses;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.RefusedInDetail;
import org.assuranceledger.command.surface.Submitter;
import org.assuranceledger.command.surface.UnderRow;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a board's plan as a file. The file is its own key: sent twice it is recorded once. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/plan-files")
class PlanFileEndpoint {
    private static final String FILE = "file";
    private static final String GOOD = "good";

    private final PlanLoader loader;

    PlanFileEndpoint(PlanLoader loader) {
        this.loader = loader;
    }

    /**
     * Loads the file, or says what would be loaded.
     *
     * @param rows {@code all}, or {@code good} to leave out rows with problems
     * @param check {@code true} to record nothing and answer what would be recorded and what is wrong
     */
    @PostMapping
    @UnderRow("LoadPlanFile")
    ResponseEntity<LoadAnswer> load(
            Submitter by,
            HttpServletRequest request,
            @RequestParam(defaultValue = "all") String rows,
            @RequestParam(defaultValue = "false") String check)
            throws IOException {
        boolean good = Text.oneOf("rows", rows, List.of("all", GOOD)).equals(GOOD);
        boolean onlyCheck = Text.oneOf("check", check, List.of("true", "false")).equals("true");
        LoadOrder order = new LoadOrder(
                by.boardId(),
                by.person(),
                by.role(),
                by.agencyId(),
                good ? LoadOrder.Rows.GOOD : LoadOrder.Rows.ALL,
                onlyCheck);
        LoadReport report = loader.load(PlanFileReader.read(file(request)), order);
        return onlyCheck
                ? json(ResponseEntity.ok(), report)
                : loaded(report, report.hasGoodRows() ? PLAN_FILE_REFUSED : PLAN_FILE_HAS_NO_GOOD_ROWS);
    }

    private static ResponseEntity<LoadAnswer> loaded(LoadReport report, Rule otherwise) {
        Receipt receipt = report.loaded()
                .orElseThrow(() -> new RefusedInDetail(
                        new RuleBroken(otherwise, report.problems().size()), report.problems()));
        URI plan = URI.create(Addresses.BOARDS + report.planId().orElse(""));
        return json(receipt.repeated() ? ResponseEntity.ok() : ResponseEntity.created(plan), report);
    }

    private static ResponseEntity<LoadAnswer> json(ResponseEntity.BodyBuilder response, LoadReport report) {
        return response.contentType(MediaType.APPLICATION_JSON).body(LoadAnswer.of(report));
    }

    /** The body, or the part of that name where a form is sent. */
    private static InputStream file(HttpServletRequest request) throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return request.getInputStream();
        }
        try {
            Part part = request.getPart(FILE);
            PLAN_FILE_MISSING.unless(part != null);
            return part.getInputStream();
        } catch (ServletException noForm) {
            throw new RuleBroken(PLAN_FILE_MISSING);
        }
    }
}
