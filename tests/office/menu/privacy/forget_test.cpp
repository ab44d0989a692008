// Forget and What we hold, in the real Calc: after saving, the file tells nothing of who was forgotten.
#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/undone.hpp"

#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentProperties.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/packages/zip/ZipFileAccess.hpp>
#include <com/sun/star/sheet/DataPilotFieldOrientation.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDataPilotDescriptor.hpp>
#include <com/sun/star/sheet/XDataPilotTables.hpp>
#include <com/sun/star/sheet/XDataPilotTablesSupplier.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <fstream>
#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using namespace com::sun::star;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr char her_name[] = "Zoe Quarlesworth";
using words = std::vector<std::pair<std::string, uno::Any>>;

words about(std::string_view who) { return {{"Who", any(who)}}; }

/// The small book with somebody who stands wherever a name can stand: as contact, source and prospect, on pages of
/// ours, in notes, in a formula, in comments, on a sheet of the user's own and in the properties of the document.
workbook book_with_her() {
    auto workbook = small_book();
    workbook.put_text("Sheet1.A7", her_name);
    workbook.put_text("Sheet1.B7", "+49 177 9998887");
    workbook.put_text("Sheet1.C7", "41 and a half");
    workbook.put_text("Sheet1.D7", "Partner");
    workbook.put_text(at("Referrals", "Source", 4), "Quarlesworth, Zoe");
    workbook.put_text(at("Referrals", "Prospect", 5), her_name);
    workbook.put_text(at("Referrals", "E-mail", 5), "zoe@quarles.example");
    workbook.put_text(at("Referrals", "Note", 5), "collects thimbles");
    workbook.put_text(at("Referrals", "Note", 3), "Ms Quarlesworth (0177 999 8887) knows her");
    workbook.put_text(at("Referrals", "Status", 5), "Won");
    workbook.put(at("Referrals", "How it was", 5), 9.0);
    workbook.put_text(at("Referrals", "In their words", 5), "a calm and merry house");
    workbook.put_text(at("Referrals", "May quote", 5), "yes");
    workbook.put_text("Touches.B2", her_name);
    workbook.put_text("Touches.C2", "Call");
    workbook.put_text("Touches.H2", "has hay fever");
    workbook.add_sheet("About Quarlesworth");
    workbook.put_text("'About Quarlesworth'.B2", "zoe quarlesworth");
    workbook.put("'About Quarlesworth'.B3", "=IFNA(REFERRAL.WORTH(RB_LEDGER;\"Zoe Quarlesworth\");\"none\")");
    const auto comments = [&](std::string_view sheet) {
        return as<sheet::XSheetAnnotationsSupplier>(workbook.sheet(sheet))->getAnnotations();
    };
    comments("Sheet1")->insertNew(table::CellAddress{0, 1, 6}, wide("rides a unicycle"));
    comments("Touches")->insertNew(table::CellAddress{0, 5, 7}, wide("as Quarlesworth said"));
    const auto properties = workbook.as<document::XDocumentPropertiesSupplier>()->getDocumentProperties();
    properties->setTitle(wide("Letters of Quarlesworth"));
    properties->setAuthor(wide("Quarlesworth, Zoe"));
    properties->setModifiedBy(wide(her_name));
    properties->setPrintedBy(wide("Ms Quarlesworth"));
    const rtl::OUString keywords[]{wide("tax"), wide(her_name)};
    properties->setKeywords(uno::Sequence<rtl::OUString>(keywords, 2));
    properties->getUserDefinedProperties()->addProperty(wide("Asked by"), 0, any(her_name));
    command(workbook, "SourcePlan",
        {{"Who", any(her_name)}, {"meets", any("Alone, weekly")}, {"gain", any("a merry-go-round")},
            {"promised", any("a lift to the fair")}, {"serves", any("Hats")}});
    for (const auto* page :
        {"TodaysList", "CallPlan", "Network", "ReferralTree", "FindDuplicates", "MorningPage", "Agenda", "Recommended"})
        command(workbook, page);
    command(workbook, "Handout", {{"Source", any("Dr Ünal")}});
    command(workbook, "WhatWeHold", about(her_name));
    workbook.undo_manager()->clear();
    return workbook;
}

/// The streams of a stored file that hold one of the words, however it is encoded: "content.xml: Quarlesworth".
std::vector<std::string> traces_in(std::filesystem::path const& path, std::vector<std::string> const& all) {
    std::vector<std::string> found;
    const auto archive = packages::zip::ZipFileAccess::createWithURL(the_office().context(), url_of(path));
    for (auto const& name : archive->getElementNames()) {
        uno::Reference<io::XInputStream> stream;
        if (!(archive->getByName(name) >>= stream) || !stream.is()) continue;
        std::string bytes;
        uno::Sequence<sal_Int8> part;
        while (stream->readBytes(part, 65536) > 0)
            bytes.append(
                reinterpret_cast<char const*>(part.getConstArray()), static_cast<std::size_t>(part.getLength()));
        for (auto const& word : all) {
            std::string wide_word;
            for (const char letter : word) wide_word += {letter, '\0'};
            const auto at = std::min(bytes.find(word), bytes.find(wide_word));
            if (at == std::string::npos) continue;
            const auto from = at < 60 ? 0 : at - 60;
            found.push_back(narrow(name) + ": ..." + bytes.substr(from, 160) + "...");
        }
        if (narrow(name).find("Quarlesworth") != std::string::npos) found.push_back("the name of " + narrow(name));
    }
    return found;
}

const std::vector<std::string> tell_tales{"Quarlesworth", "quarlesworth", "9998887", "999 8887", "quarles.example",
    "thimbles", "hay fever", "unicycle", "41 and a half", "merry house", "merry-go-round", "lift to the fair"};

std::filesystem::path stored(workbook& workbook, char const* name, std::string_view filter) {
    const auto path = the_office().folder() / name;
    workbook.store(path, filter);
    return path;
}

}

TEST(somebody_forgotten, is_nowhere_in_the_file_that_is_saved_then) {
    allow(std::chrono::seconds{300});
    auto workbook = book_with_her();
    command(workbook, "Dashboard");   // its chart goes, and Undo brings it back under a name of the office's own
    EXPECT_THAT(traces_in(stored(workbook, "before.ods", ods), tell_tales), Not(IsEmpty()));
    for (const auto* page : {"Morning page", "Agenda", "People we recommend", "Hand-out", "Today"})
        EXPECT_TRUE(workbook.has_sheet(page)) << page;
    const auto said = command(workbook, "Forget", about(her_name));
    EXPECT_THAT(said, HasSubstr("Zoe Quarlesworth is Forgotten 1 now"));
    EXPECT_THAT(said, HasSubstr("Undo still knows the name"));
    EXPECT_THAT(traces_in(stored(workbook, "after.ods", ods), tell_tales), IsEmpty());
    EXPECT_THAT(traces_in(stored(workbook, "after.xlsx", xlsx), tell_tales), IsEmpty());
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Forgotten 1");
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 4)), "Forgotten 1");
    EXPECT_EQ(workbook.text(at("Referrals", "Note", 3)), "Ms Forgotten 1 () knows her");
    EXPECT_EQ(workbook.text("Agenda.A1"), "Meet Forgotten 1");
    EXPECT_EQ(workbook.text("Agenda.A2"), "") << "the agenda was for her alone";
    EXPECT_EQ(workbook.text("Hand-out.A2"), "") << "the hand-out quoted her";
}

TEST(somebody_forgotten, comes_back_with_one_undo_and_goes_with_one_redo) {
    allow(std::chrono::seconds{300});
    auto workbook = book_with_her();
    const auto worth = workbook.text("'About Quarlesworth'.B3");
    undone_and_redone(workbook, "Forget", about("quarlesworth, zoe"));
    ASSERT_TRUE(workbook.has_sheet("About Forgotten 1"));
    EXPECT_EQ(workbook.text("'About Forgotten 1'.B3"), worth) << "the same worth under the code";
    EXPECT_THAT(workbook.formula("'About Forgotten 1'.B3"), HasSubstr("(RB_LEDGER;\"Forgotten 1\")"));
}

TEST(somebody_forgotten, for_good_leaves_nothing_to_undo) {
    auto workbook = book_with_her();
    auto arguments = about(her_name);
    arguments.emplace_back("ForGood", any(true));
    EXPECT_THAT(command(workbook, "Forget", arguments), HasSubstr("Undo was emptied"));
    EXPECT_THAT(workbook.undo_titles(), IsEmpty());
    EXPECT_FALSE(workbook.undo());
}

TEST(forgetting, of_nobody_or_on_a_protected_sheet_is_refused_and_changes_nothing) {
    auto workbook = book_with_her();
    EXPECT_THAT(refused(workbook, "Forget", about("Zoe Quarlsworth")), HasSubstr("Did you mean Zoe Quarlesworth?"));
    EXPECT_THAT(refused(workbook, "Forget", {}), Not(HasSubstr("is Forgotten")));
    as<util::XProtectable>(workbook.sheet("Sheet1"))->protect({});
    const auto steps = workbook.undo_titles();
    EXPECT_THAT(refused(workbook, "Forget", about(her_name)), HasSubstr("protected"));
    EXPECT_EQ(workbook.undo_titles(), steps);
}

TEST(forgetting, is_refused_while_the_workbook_records_what_is_replaced) {
    auto workbook = book_with_her();
    workbook.dispatch(".uno:TraceChangeMode", {{"TraceChangeMode", any(true)}});
    EXPECT_THAT(refused(workbook, "Forget", about(her_name)), HasSubstr("records changes"));
}

TEST(forgetting, says_where_a_text_box_still_holds_the_name) {
    auto workbook = book_with_her();
    const uno::Reference<drawing::XShape> box{
        workbook.as<lang::XMultiServiceFactory>()->createInstance(wide("com.sun.star.drawing.TextShape")),
        uno::UNO_QUERY_THROW};
    const uno::Reference<drawing::XDrawPage> page{
        workbook.as<drawing::XDrawPagesSupplier>()->getDrawPages()->getByIndex(0), uno::UNO_QUERY_THROW};
    page->add(box);
    box->setSize({4000, 2000});
    as<text::XTextRange>(box)->setString(wide("Zoe Quarlesworth called"));
    EXPECT_THAT(command(workbook, "Forget", about(her_name)),
        HasSubstr("A text box on the sheet " + workbook.sheet_titles().front()));
}

TEST(forgetting, says_which_picture_and_which_list_to_choose_from_still_hold_the_name) {
    auto workbook = book_with_her();
    workbook.add_sheet("Own");
    const uno::Reference<drawing::XShape> box{
        workbook.as<lang::XMultiServiceFactory>()->createInstance(wide("com.sun.star.drawing.RectangleShape")),
        uno::UNO_QUERY_THROW};
    const uno::Reference<drawing::XDrawPage> page{
        workbook.as<drawing::XDrawPagesSupplier>()->getDrawPages()->getByIndex(0), uno::UNO_QUERY_THROW};
    page->add(box);
    as<beans::XPropertySet>(box)->setPropertyValue("Description", any("Zoe Quarlesworth at the party"));
    const auto cells = as<beans::XPropertySet>(workbook.sheet("Own")->getCellRangeByName("B2:B9"));
    uno::Reference<beans::XPropertySet> validity;
    cells->getPropertyValue("Validation") >>= validity;
    validity->setPropertyValue("Type", uno::Any{sheet::ValidationType_LIST});
    as<sheet::XSheetCondition>(validity)->setFormula1(wide("\"Ada\";\"Zoe Quarlesworth\""));
    cells->setPropertyValue("Validation", uno::Any{validity});
    const auto said = command(workbook, "Forget", about(her_name));
    EXPECT_THAT(said, HasSubstr("A picture on the sheet " + workbook.sheet_titles().front()));
    EXPECT_THAT(said, HasSubstr("A list to choose from or a conditional format on the sheet Own still holds the name"));
}

TEST(somebody_forgotten, is_in_no_pivot_table) {
    allow(std::chrono::seconds{300});
    auto workbook = book_with_her();
    workbook.add_sheet("Pivots");
    const auto source = as<sheet::XCellRangeAddressable>(workbook.sheet("Referrals")->getCellRangeByName("A2:Z5"));
    const auto tables = as<sheet::XDataPilotTablesSupplier>(workbook.sheet("Pivots"))->getDataPilotTables();
    sal_Int32 column = 0;
    for (const auto* heading : {"Source", "Prospect", "Note", "E-mail", "Need"})
        for (const auto way : {sheet::DataPilotFieldOrientation_ROW, sheet::DataPilotFieldOrientation_PAGE}) {
            const auto wanted = tables->createDataPilotDescriptor();
            wanted->setSourceRange(source->getRangeAddress());
            const auto fields = wanted->getDataPilotFields();
            const auto turn = [&](std::string_view name, sheet::DataPilotFieldOrientation where) {
                for (sal_Int32 i = 0; i < fields->getCount(); ++i)
                    if (as<container::XNamed>(fields->getByIndex(i))->getName() == wide(name))
                        as<beans::XPropertySet>(fields->getByIndex(i))
                            ->setPropertyValue("Orientation", uno::Any{where});
            };
            turn(heading, way);
            turn("No.", sheet::DataPilotFieldOrientation_DATA);
            const auto sheet_of = as<sheet::XCellRangeAddressable>(workbook.sheet("Pivots"))->getRangeAddress().Sheet;
            tables->insertNewByName(
                wide("pivot" + std::to_string(column)), table::CellAddress{sheet_of, column, 0}, wanted);
            column += 4;
        }
    const std::vector<std::string> hers{"Quarlesworth", "quarles.example", "thimbles"};
    EXPECT_THAT(traces_in(stored(workbook, "pivots before.xlsx", xlsx), hers),
        testing::Contains(HasSubstr("pivotCacheDefinition")));
    // Undo of a refresh is the office's own: it brings back the cells, and the pivot table once it is refreshed again.
    EXPECT_THAT(command(workbook, "Forget", about(her_name)), Not(HasSubstr("pivot table")));
    EXPECT_THAT(traces_in(stored(workbook, "pivots after.xlsx", xlsx), hers), IsEmpty());
    EXPECT_THAT(traces_in(stored(workbook, "pivots after.ods", ods), hers), IsEmpty());
}

TEST(somebody_forgotten, is_gone_with_all_their_telephones_and_mailboxes) {
    allow(std::chrono::seconds{300});
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("Mobile"), any("E-mail"), any("E-mail 2"), any("Type"), any("Notes")},
            {any(her_name), any("030 5550123"), any("0171 5550199"), any("zoe@quarles.example"),
                any("home@zoe.example"), any("Partner"), any("")},
            {any("Ann Lee"), any("030 7770123"), any("0171 7770199"), any("ann@lee.example"), any("a@lee.example"),
                any("Partner"), any("Her friend has 0171 555 01 99, home@zoe.example; mine is 0171 7770199")}});
    ASSERT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    EXPECT_THAT(command(workbook, "Forget", about(her_name)), HasSubstr("is Forgotten 1 now"));
    EXPECT_EQ(workbook.text("G3"), "Her friend has , ; mine is 0171 7770199");
    EXPECT_THAT(traces_in(stored(workbook, "mobiles.ods", ods),
                    {"Quarlesworth", "5550199", "555 01 99", "5550123", "home@zoe", "quarles.example"}),
        IsEmpty());
}

TEST(somebody_forgotten, is_behind_no_link_and_in_no_number) {
    allow(std::chrono::seconds{300});
    auto workbook = book_with_her();
    workbook.add_sheet("Links");
    const auto link = [&](std::string_view address, std::string_view before, std::string_view target) {
        workbook.put_text(address, before);
        const uno::Reference<beans::XPropertySet> field{
            workbook.as<lang::XMultiServiceFactory>()->createInstance(wide("com.sun.star.text.TextField.URL")),
            uno::UNO_QUERY_THROW};
        field->setPropertyValue("URL", any(target));
        field->setPropertyValue("Representation", any("write"));
        const auto cell = as<text::XText>(workbook.cell(address));
        const auto cursor = cell->createTextCursor();
        cursor->gotoEnd(false);
        cell->insertTextContent(as<text::XTextRange>(cursor), as<text::XTextContent>(field), false);
    };
    link("Links.A1", "", "mailto:zoe@quarles.example");
    link("Links.A2", "please ", "mailto:zoe@quarles.example?subject=Hello");
    link("Links.A3", "", "mailto:ben@cole.example");
    link("Sheet1.C7", "see ", "https://quarles.example/zoe-quarlesworth");
    workbook.put("Links.A4", 1779998887.0);
    workbook.undo_manager()->clear();
    const auto held = the_office().folder() / "links_held.csv";
    command(workbook, "WhatWeHold", {{"Who", any(her_name)}, {"File", any(held.string())}});
    std::ifstream in{held};
    const std::string csv{std::istreambuf_iterator<char>{in}, {}};
    for (auto const* shown :
        {"Links,1,,write (mailto:zoe@quarles.example)", "please write (mailto:zoe@quarles", "Links,4"})
        EXPECT_THAT(csv, HasSubstr(shown));
    EXPECT_THAT(csv, Not(HasSubstr("ben@cole")));
    workbook.undo();
    undone_and_redone(workbook, "Forget", about(her_name));
    EXPECT_EQ(workbook.text("Links.A1"), "write");
    EXPECT_EQ(workbook.text("Links.A2"), "please write");
    EXPECT_EQ(workbook.text("Links.A4"), "");
    EXPECT_THAT(
        traces_in(stored(workbook, "no_links.ods", ods), {"quarles.example", "Quarlesworth", "9998887"}), IsEmpty());
    EXPECT_THAT(traces_in(stored(workbook, "no_links.xlsx", xlsx), {"quarles.example", "9998887"}), IsEmpty());
    EXPECT_THAT(traces_in(stored(workbook, "other_link.ods", ods), {"ben@cole.example"}), Not(IsEmpty()));
}

TEST(forgetting, says_where_a_text_box_still_leads_to_them) {
    auto workbook = book_with_her();
    const auto make = [&](char const* what) {
        return workbook.as<lang::XMultiServiceFactory>()->createInstance(wide(what));
    };
    const uno::Reference<drawing::XShape> box{make("com.sun.star.drawing.TextShape"), uno::UNO_QUERY_THROW};
    const uno::Reference<drawing::XDrawPage> page{
        workbook.as<drawing::XDrawPagesSupplier>()->getDrawPages()->getByIndex(0), uno::UNO_QUERY_THROW};
    page->add(box);
    box->setSize({4000, 2000});
    const uno::Reference<beans::XPropertySet> field{make("com.sun.star.text.TextField.URL"), uno::UNO_QUERY_THROW};
    field->setPropertyValue("URL", any("mailto:zoe@quarles.example"));
    field->setPropertyValue("Representation", any("write"));
    const auto cursor = as<text::XText>(box)->createTextCursor();
    as<text::XText>(box)->insertTextContent(as<text::XTextRange>(cursor), as<text::XTextContent>(field), false);
    EXPECT_THAT(command(workbook, "Forget", about(her_name)),
        HasSubstr("A text box on the sheet " + workbook.sheet_titles().front()));
}

TEST(the_dialog_of_forget, asks_before_it_does) {
    const auto path = the_office().folder() / "shown_with_her.ods";
    book_with_her().store(path);
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Forget", {{"Who", any(her_name)}}};
        const auto dialog = dialog_titled("Forget somebody");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("A code takes the place of the name"));
        EXPECT_EQ(content(dialog, "Who"), her_name);
        EXPECT_EQ(workbook.text("Sheet1.A7"), her_name);
        press(dialog, "Forget");
    }
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Forgotten 1");
}

TEST(what_we_hold, is_a_page_and_a_csv_of_who_is_in_front) {
    auto workbook = small_book();
    workbook.select(at("Referrals", "Prospect", 3));
    const auto file = the_office().folder() / "held.csv";
    std::filesystem::remove(file);
    const words arguments{{"File", any(file.string())}};
    const auto said = command(workbook, "WhatWeHold", arguments);
    EXPECT_THAT(said, HasSubstr("speak of Nadia Brandt (Referrals"));
    EXPECT_THAT(said, HasSubstr("held.csv"));
    EXPECT_EQ(workbook.text("'What we hold'.A1"), "What we hold about Nadia Brandt");
    std::ifstream in{file};
    const std::string csv{std::istreambuf_iterator<char>{in}, {}};
    EXPECT_THAT(csv, HasSubstr("Referrals,3,Prospect,Nadia Brandt"));
    EXPECT_THAT(csv, HasSubstr("030 1"));
    EXPECT_THAT(undone_and_redone(workbook, "WhatWeHold", about("Dr Ünal")), HasSubstr("speak of Dr Ünal"));
}

TEST(what_we_hold, reads_a_sheet_with_lone_cells_far_away) {
    auto workbook = small_book();
    workbook.add_sheet("Links");
    workbook.put("Links.B2", "Nadia Brandt");
    workbook.put("Links.C70000", "met Nadia Brandt");
    workbook.put("Links.ALL1048576", "Nadia Brandt, far away");
    const auto file = the_office().folder() / "far.csv";
    command(workbook, "WhatWeHold", {{"Who", any("Nadia Brandt")}, {"File", any(file.string())}});
    std::ifstream in{file};
    const std::string csv{std::istreambuf_iterator<char>{in}, {}};
    for (auto const* held : {"Links,2,", "Links,70000,", "Links,1048576,"}) EXPECT_THAT(csv, HasSubstr(held));
    workbook.undo();
    command(workbook, "Forget", about("Nadia Brandt"));
    for (auto const* cell : {"Links.B2", "Links.C70000", "Links.ALL1048576"})
        EXPECT_THAT(workbook.text(cell), Not(HasSubstr("Brandt"))) << cell;
}
