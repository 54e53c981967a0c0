package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.usecase.PreviewMappings;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.CsvTable;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps many members to Zoom users by a CSV file: seen line by line before anything is done. */
@Route(value = ConnectedUsersRoutes.PATH + "/mapping", layout = MainLayout.class)
@PermitAll
final class MappingListView extends Page {

  private static final int LARGEST_FILE = 4 * 1024 * 1024;
  private static final String SAMPLE =
      """
      member,zoom
      grace@acme.example,grace.green@acme-labs.example
      """;

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div problems = new Div();
  private final MappingListPanel list;

  MappingListView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("mapping-list.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    this.list = new MappingListPanel(foyer, visitor);
    lead(getTranslation("mapping-list.lead"));
    action(ConnectedUsersRoutes.all(getTranslation("mapping-list.back")));
    Upload upload =
        new Upload(
            UploadHandler.inMemory(
                (_, content) -> take(new String(content, StandardCharsets.UTF_8))));
    upload.setAcceptedFileTypes(".csv", "text/csv", "text/plain");
    upload.setMaxFileSize(LARGEST_FILE);
    Pre sample = new Pre(SAMPLE);
    sample.getElement().setAttribute("tabindex", "0");
    sample.getElement().setAttribute("aria-label", getTranslation("mapping-list.sample"));
    Div panels =
        new Div(
            new Panel(getTranslation("mapping-list.file"))
                .saying(getTranslation("mapping-list.columns", PreviewMappings.MOST_LINES))
                .with(sample, upload, problems),
            list);
    panels.addClassName("panels");
    add(panels);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  protected void load() {
    list.refresh();
  }

  void take(String file) {
    problems.removeAll();
    Optional<List<List<String>>> rows = CsvTable.read(file);
    if (rows.isEmpty()) {
      problem(getTranslation("mapping-list.no-csv"));
      return;
    }
    switch (foyer
        .mapping()
        .previewMappings()
        .handle(
            new PreviewMappings.Command(
                visitor.organization(), visitor.actor(), lines(rows.get())))) {
      case PreviewMappings.Outcome.Previewed _ -> load();
      case PreviewMappings.Outcome.Empty _ -> problem(getTranslation("mapping-list.empty"));
      case PreviewMappings.Outcome.TooLong(int most) ->
          problem(getTranslation("mapping-list.too-long", most));
      case PreviewMappings.Outcome.UnderWay _ -> problem(getTranslation("mapping-list.under-way"));
      case PreviewMappings.Outcome.NotConnected _ ->
          problem(getTranslation("mapping.not-connected"));
      case PreviewMappings.Outcome.NotAllowed(var why) -> problem(getTranslation(Words.of(why)));
    }
  }

  private void problem(String text) {
    problems.add(new Notice(Tone.BAD, text));
  }

  /** Numbered as in the file; a first line without any address is its titles. */
  private static List<MappingLine> lines(List<List<String>> rows) {
    List<MappingLine> lines = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      List<String> cells = rows.get(at);
      if (at > 0 || cells.stream().anyMatch(cell -> cell.contains("@"))) {
        lines.add(MappingLine.written(at + 1, cell(cells, 0), cell(cells, 1)));
      }
    }
    return lines;
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at) : "";
  }
}
