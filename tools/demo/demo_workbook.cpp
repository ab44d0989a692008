#include "demo/demo_workbook.hpp"
#include "office/support/as.hpp"

#include "book/schema.hpp"
#include "calc/sheets/moved_days.hpp"
#include "demo/demo_office.hpp"
#include "demo/demo_words.hpp"
#include "text/own_words.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace referralbook::demo {

using namespace com::sun::star;
using tests::as;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

using sheet_rows = std::vector<std::vector<Any>>;

Any as_typed(book::cell const& content) {
    if (auto const* number = std::get_if<double>(&content)) return Any{*number};
    return Any{tests::wide(book::text_of(content))};
}

void refuse_nothing(tests::command_result const& result, std::string_view what) {
    if (result.done) return;
    throw std::runtime_error{std::string{what} + ": " + tests::printed(result.value)};
}

lang::Locale locale_of(tests::workbook const& workbook) {
    lang::Locale locale;
    workbook.as<beans::XPropertySet>()->getPropertyValue("CharLocale") >>= locale;
    return locale;
}

/// A book is set up in the language of its document.
void write_in(tests::workbook& workbook, local_words const& words) {
    if (words.country.empty()) return;
    const lang::Locale locale{tests::wide(words.language), tests::wide(words.country), {}};
    workbook.as<beans::XPropertySet>()->setPropertyValue("CharLocale", Any{locale});
}

void type_contacts(tests::workbook& workbook, office const& practice) {
    sheet_rows rows;
    std::size_t widest = 0;
    for (auto const& line : practice.contact_sheet) widest = std::max(widest, line.size());
    for (auto const& line : practice.contact_sheet) {
        auto& cells = rows.emplace_back();
        for (std::size_t i = 0; i < widest; ++i) cells.push_back(as_typed(i < line.size() ? line[i] : book::cell{}));
    }
    workbook.put_rows("A1", rows);
    const auto sheet = workbook.sheet(0);
    const auto formats = workbook.as<util::XNumberFormatsSupplier>()->getNumberFormats();
    const auto date = as<util::XNumberFormatTypes>(formats)->getStandardFormat(
        util::NumberFormat::DATE, locale_of(workbook));
    const Reference<table::XColumnRowRange> lines{sheet, UNO_QUERY_THROW};
    for (const int column : practice.date_columns)
        as<beans::XPropertySet>(lines->getColumns()->getByIndex(column))->setPropertyValue("NumberFormat", Any{date});
    static constexpr std::array widths{
        4200, 4600, 3200, 4800, 2200, 1900, 4600, 3000, 2600, 2900, 5200, 3800, 2200, 2400};   // 1/100 mm
    for (std::size_t i = 0; i < std::min(widest, widths.size()); ++i)
        as<beans::XPropertySet>(lines->getColumns()->getByIndex(static_cast<sal_Int32>(i)))
            ->setPropertyValue("Width", Any{static_cast<sal_Int32>(widths[i])});
    as<container::XNamed>(sheet)->setName(
        tests::wide(text::language_of(tests::narrow(locale_of(workbook).Language)).trc(text::sheet_word, "Contacts")));
}

// The table's typed columns are written below what set-up brought in; commands do the rest.
void type_below(
    tests::workbook& workbook, book::table_id id, std::vector<std::map<std::string_view, book::cell>> const& rows) {
    auto const& table = book::table(id);
    const auto header = workbook.range(table.name);
    const Reference<sheet::XCellRangeAddressable> place{header, UNO_QUERY_THROW};
    const auto area = place->getRangeAddress();
    const Reference<sheet::XSheetCellRange> of_sheet{header, UNO_QUERY_THROW};
    const auto sheet = of_sheet->getSpreadsheet();
    int row = area.EndRow + 1;
    while (sheet->getCellByPosition(area.StartColumn + 2, row)->getType() != table::CellContentType_EMPTY) ++row;
    for (auto const& line : rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto found = line.find(table.columns[i].key);
            if (found == line.end() || book::is_blank(found->second)) continue;
            const auto cell = sheet->getCellByPosition(area.StartColumn + static_cast<sal_Int32>(i), row);
            if (auto const* number = std::get_if<double>(&found->second))
                cell->setValue(*number);
            else
                as<com::sun::star::text::XTextRange>(cell)->setString(tests::wide(book::text_of(found->second)));
        }
        ++row;
    }
}

/// How the demo was made is no part of its story, and its lines hold days as texts.
void leave_no_history(tests::workbook& workbook) {
    if (workbook.name(book::table(book::table_id::history).name).empty()) return;
    const auto header = as<sheet::XCellRangeAddressable>(workbook.range(book::table(book::table_id::history).name));
    const auto sheet = as<sheet::XSheetCellRange>(header)->getSpreadsheet();
    const auto rows = as<table::XColumnRowRange>(sheet)->getRows();
    rows->removeByIndex(header->getRangeAddress().EndRow + 1, 5000);
}

/// The command that opens the demo moves its days from this one to its own.
void note_day(tests::workbook& workbook, book::day today) {
    const auto properties = workbook.as<com::sun::star::document::XDocumentPropertiesSupplier>()
                                ->getDocumentProperties();
    properties->getUserDefinedProperties()->addProperty(rtl::OUString::createFromAscii(calc::made_on_note),
        beans::PropertyAttribute::REMOVABLE, Any{book::serial_of_day(today)});
}

/// The office lists templates by their titles.
void store(tests::workbook& workbook, std::filesystem::path const& path, std::string_view title) {
    workbook.as<com::sun::star::document::XDocumentPropertiesSupplier>()->getDocumentProperties()->setTitle(
        tests::wide(title));
    std::filesystem::create_directories(path.parent_path());
    workbook.store(path, path.extension() == ".ots" ? "calc8_template" : "calc8");
}

}

void type_contact_sheet(tests::workbook& workbook, book::day today, std::string_view language) {
    write_in(workbook, words_of(language));
    type_contacts(workbook, office_on(today, language));
}

void make_template(tests::office& calc, std::filesystem::path const& path, std::string_view language) {
    auto workbook = calc.new_spreadsheet();
    auto const& words = words_of(language);
    const auto say = text::language_of(language);
    write_in(workbook, words);
    static constexpr std::array headings{"Name", "Company", "Phone", "E-mail", "City", "Opening hours", "Referred by",
        "Date received", "Last contacted", "Notes"};
    office empty;
    auto& line = empty.contact_sheet.emplace_back();
    for (auto const* heading : headings) line.emplace_back(say.trc(text::heading_word, heading));
    empty.date_columns = {7, 8};
    type_contacts(workbook, empty);
    refuse_nothing(workbook.dispatch("org.referralbook:SetUp", {{"Quiet", tests::any(true)}}), "Set up");
    workbook.activate_sheet(say.trc(text::sheet_word, "Contacts"));
    workbook.select("A2");
    store(workbook, path, words.template_title);
}

void make_demo_workbook(
    tests::office& calc, book::day today, std::filesystem::path const& path, std::string_view language) {
    const auto practice = office_on(today, language);
    auto const& words = words_of(language);
    auto workbook = calc.new_spreadsheet();
    write_in(workbook, words);
    type_contacts(workbook, practice);
    refuse_nothing(workbook.dispatch("org.referralbook:SetUp", {{"Quiet", tests::any(true)}}), "Set up");
    type_below(workbook, book::table_id::referrals, practice.referrals);
    type_below(workbook, book::table_id::touches, practice.touches);
    refuse_nothing(
        workbook.dispatch("org.referralbook:CompleteRows", {{"Quiet", tests::any(true)}}), "Complete new rows");
    for (auto const& [rule, value] : {std::pair{"Office", words.name}, std::pair{"Sender", words.owners[1]}})
        refuse_nothing(workbook.dispatch("org.referralbook:Settings",
                           {{"Quiet", tests::any(true)}, {"Rule", tests::any(rule)}, {"Value", tests::any(value)}}),
            "Settings");
    std::string needs;
    for (const auto need : words.needs) needs.append(need).append("\n");
    for (const auto need : words.other_needs) needs.append(need).append("\n");
    refuse_nothing(workbook.dispatch("org.referralbook:EditList",
                       {{"Quiet", tests::any(true)}, {"List", tests::any("Need")}, {"Words", tests::any(needs)}}),
        "Lists");
    for (auto const& [partner, client, need, date] : practice.given)
        refuse_nothing(workbook.dispatch("org.referralbook:LogGiven",
                           {{"Quiet", tests::any(true)}, {"Partner", tests::any(partner)},
                               {"Client", tests::any(client)}, {"Need", tests::any(need)}, {"Date", tests::any(date)}}),
            "Referral given");
    for (const auto* command : {"Dashboard", "Network"})
        refuse_nothing(
            workbook.dispatch("org.referralbook:" + std::string{command}, {{"Quiet", tests::any(true)}}), command);
    leave_no_history(workbook);
    note_day(workbook, today);
    workbook.activate_sheet(workbook.sheet_titles().front());
    workbook.select("A5");
    store(workbook, path, words.demo_title);
}

}
