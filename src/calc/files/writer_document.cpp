#include "calc/files/writer_document.hpp"
#include "calc/files/close_document.hpp"
#include "files/file_name.hpp"

#include "calc/files/file_choice.hpp"
#include "calc/files/passing_file.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "files/whole_file.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/TableBorder.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/VertOrientation.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;

namespace {

namespace uno_text = com::sun::star::text;

// Lengths in 1/100 mm, type in points. The address stands where an envelope with a window shows it (DIN 5008, form B;
// 2 inches from the top on US Letter is within the window, too).
constexpr int letter_margin = 2500, sender_from_top = 4500 - letter_margin, address_lines = 6;
constexpr double usual_type = 11, small_type = 8;

using properties = Reference<beans::XPropertySet>;

void set(properties const& of, char const* name, Any const& value) {
    of->setPropertyValue(rtl::OUString::createFromAscii(name), value);
}

/// How a paragraph looks; each one says all of it, for a new one begins as the one before.
struct paragraph_look {
    double type = usual_type;
    bool bold = false, new_page = false, to_the_right = false;
    int above = 0, left = 0;
};

/// Writes paragraph after paragraph at the end of a document.
class page_writer {
public:
    explicit page_writer(Reference<uno_text::XTextDocument> const& document) : text_{document->getText()} {}

    void add(std::string_view words, paragraph_look const& look) {
        const auto end = text_->createTextCursorByRange(text_->getEnd());
        if (begun_)
            text_->insertControlCharacter(
                as<uno_text::XTextRange>(end), uno_text::ControlCharacter::PARAGRAPH_BREAK, false);
        begun_ = true;
        end->gotoEnd(false);
        const properties of{end, uno::UNO_QUERY_THROW};
        set(of, "BreakType", Any{look.new_page ? style::BreakType_PAGE_BEFORE : style::BreakType_NONE});
        set(of, "ParaTopMargin", Any{sal_Int32{look.above}});
        set(of, "ParaBottomMargin", Any{sal_Int32{0}});
        set(of, "ParaLeftMargin", Any{sal_Int32{look.left}});
        set(of, "ParaAdjust",
            Any{static_cast<sal_Int16>(
                look.to_the_right ? style::ParagraphAdjust_RIGHT : style::ParagraphAdjust_LEFT)});
        set(of, "CharHeight", Any{static_cast<float>(look.type)});
        set(of, "CharWeight", Any{look.bold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL});
        text_->insertString(as<uno_text::XTextRange>(end), ustring(words), false);
    }

private:
    Reference<uno_text::XText> text_;
    bool begun_ = false;
};

properties page_style(Reference<uno_text::XTextDocument> const& document) {
    const auto styles = as<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto pages = as<container::XNameAccess>(styles->getByName("PageStyles"));
    return {pages->getByName("Standard"), uno::UNO_QUERY_THROW};
}

struct margins {
    int left, top, right, bottom;
};

void set_page(Reference<uno_text::XTextDocument> const& document, int width, int height, margins const& free) {
    const auto page = page_style(document);
    set(page, "IsLandscape", Any{width > height});
    set(page, "Width", Any{sal_Int32{width}});
    set(page, "Height", Any{sal_Int32{height}});
    set(page, "LeftMargin", Any{sal_Int32{free.left}});
    set(page, "TopMargin", Any{sal_Int32{free.top}});
    set(page, "RightMargin", Any{sal_Int32{free.right}});
    set(page, "BottomMargin", Any{sal_Int32{free.bottom}});
}

void take_language(Reference<uno_text::XTextDocument> const& document, document_ref const& from) {
    const auto styles = as<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto paragraphs = as<container::XNameAccess>(styles->getByName("ParagraphStyles"));
    const properties usual{paragraphs->getByName("Standard"), uno::UNO_QUERY_THROW};
    set(usual, "CharLocale", as<beans::XPropertySet>(from)->getPropertyValue("CharLocale"));
}

void fill_label(Reference<table::XCell> const& cell, std::vector<std::string> const& lines, int height) {
    set(as<beans::XPropertySet>(cell), "VertOrient", Any{uno_text::VertOrientation::CENTER});
    const auto text = as<uno_text::XText>(cell);
    text->setString(ustring(text::joined_by(lines, "\n")));
    const auto all = text->createTextCursor();
    all->gotoEnd(true);
    const properties look{all, uno::UNO_QUERY_THROW};
    set(look, "ParaStyleName", Any{rtl::OUString{"Standard"}});   // the first row of a table is headings, in bold
    set(look, "CharHeight", Any{static_cast<float>(commands::type_size(lines.size(), height, usual_type))});
    set(look, "ParaTopMargin", Any{sal_Int32{0}});
    set(look, "ParaBottomMargin", Any{sal_Int32{0}});
    set(look, "ParaLeftMargin", Any{sal_Int32{400}});
}

rtl::OUString filter_of(std::filesystem::path const& path) {
    const auto end = text::in_small_letters(files::text_of(path.extension()));
    return end == ".pdf" ? rtl::OUString{"writer_pdf_Export"}
        : end == ".docx" ? rtl::OUString{"MS Word 2007 XML"}
                         : rtl::OUString{"writer8"};
}

}

book::result<writer_document> writer_document::made(command_call const& call) {
    const auto hidden = property("Hidden", true);
    reference document;
    try {
        document.set(frame::Desktop::create(call.context)
                         ->loadComponentFromURL("private:factory/swriter", "_blank", 0, {&hidden, 1}),
            uno::UNO_QUERY);
    } catch (uno::Exception const&) {}   // no Writer
    if (!document.is())
        return book::refuse(tr("LibreOffice Writer is not installed, and letters are made in it. Install it and try "
                               "again."));
    writer_document result{document};
    take_language(document, call.document);
    return result;
}

writer_document::writer_document(writer_document&& other) noexcept : document_{other.document_} {
    other.document_.clear();
}

writer_document::~writer_document() { close_document(document_); }

void writer_document::add_letters(
    std::span<letter_page const> letters, std::string const& sender, int address_from_left) {
    const auto page = page_style(document_);
    for (auto const* name : {"LeftMargin", "TopMargin", "RightMargin", "BottomMargin"})
        set(page, name, Any{sal_Int32{letter_margin - 500 * (*name == 'R' || *name == 'B')}});
    page_writer writer{document_};
    for (auto const& letter : letters) {
        writer.add(sender, {.type = small_type, .new_page = &letter != &letters.front(), .above = sender_from_top});
        for (std::size_t line = 0; line < std::max<std::size_t>(letter.label.size(), address_lines); ++line)
            writer.add(line < letter.label.size() ? letter.label[line] : "",
                {.above = line == 0 ? 250 : 0, .left = std::max(address_from_left - letter_margin, 0)});
        writer.add(letter.date, {.to_the_right = true, .above = 1500});
        writer.add(letter.subject, {.bold = true, .above = 800});
        bool first = true;
        for (std::size_t at = 0; at <= letter.text.size();) {
            const auto end = std::min(letter.text.find('\n', at), letter.text.size());
            writer.add(std::string_view{letter.text}.substr(at, end - at), {.above = first ? 600 : 0});
            first = false;
            at = end + 1;
        }
    }
}

void writer_document::add_labels(
    commands::label_sheet const& sheet, std::span<std::vector<std::string> const> labels, std::size_t first) {
    // A little less below, so that rounding never sends the last row to another page.
    const auto height_of_all = sheet.rows * sheet.height;
    set_page(document_, sheet.page_width, sheet.page_height,
        {sheet.left, sheet.top, 0, std::max(0, sheet.page_height - sheet.top - height_of_all - 100)});
    const auto before = first > 0 ? first - 1 : 0;
    const auto columns = static_cast<std::size_t>(sheet.columns);
    const auto rows = (before + labels.size() + columns - 1) / columns;
    const Reference<uno_text::XTextTable> table{
        as<lang::XMultiServiceFactory>(document_)->createInstance("com.sun.star.text.TextTable"), uno::UNO_QUERY_THROW};
    table->initialize(static_cast<sal_Int32>(rows), sheet.columns);
    const auto text = document_->getText();
    text->insertTextContent(text->getEnd(), as<uno_text::XTextContent>(table), false);
    const properties whole{table, uno::UNO_QUERY_THROW};
    set(whole, "RepeatHeadline", Any{false});
    set(whole, "HoriOrient", Any{uno_text::HoriOrientation::LEFT_AND_WIDTH});
    set(whole, "LeftMargin", Any{sal_Int32{0}});
    set(whole, "Width", Any{sal_Int32{sheet.pitch * sheet.columns}});
    table::TableBorder none;
    none.IsTopLineValid = none.IsBottomLineValid = none.IsLeftLineValid = none.IsRightLineValid =
        none.IsHorizontalLineValid = none.IsVerticalLineValid = none.IsDistanceValid = true;
    set(whole, "TableBorder", Any{none});
    const auto heights = table->getRows();
    for (sal_Int32 row = 0; row < heights->getCount(); ++row) {
        const properties one{heights->getByIndex(row), uno::UNO_QUERY_THROW};
        set(one, "IsAutoHeight", Any{false});
        set(one, "Height", Any{sal_Int32{sheet.height}});
        set(one, "IsSplitAllowed", Any{false});
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto at = before + i;
        const auto name = std::string(1, static_cast<char>('A' + at % columns)) + std::to_string(at / columns + 1);
        fill_label(table->getCellByName(ustring(name)), labels[i], sheet.height);
    }
    // What stands behind a table in every document: no line of it may need a page of its own.
    const properties rest{text->createTextCursorByRange(text->getEnd()), uno::UNO_QUERY_THROW};
    set(rest, "CharHeight", Any{float{1}});
}

void writer_document::add_envelopes(commands::envelope_form const& form,
    std::span<std::vector<std::string> const> labels, std::vector<std::string> const& sender) {
    constexpr int margin = 1000;
    set_page(document_, form.width, form.height, {margin, margin, margin, 500});
    page_writer writer{document_};
    constexpr int small_line = 350;
    const int above = form.height * 9 / 20 - margin - small_line * static_cast<int>(sender.size());
    for (auto const& label : labels) {
        bool first = true;
        for (auto const& line : sender) {
            writer.add(line, {.type = small_type, .new_page = first && &label != &labels.front()});
            first = false;
        }
        for (auto const& line : label) {
            writer.add(line,
                {.new_page = first && &label != &labels.front(),
                    .above = &line == &label.front() ? std::max(0, above) : 0,
                    .left = form.width * 9 / 20 - margin});
            first = false;
        }
    }
}

book::result<void> writer_document::save(std::filesystem::path const& path) const {
    const passing_file made{text::in_small_letters(files::text_of(path.extension()))};
    if (made.path().empty()) return book::refuse(no_passing_file());
    const auto filter = property("FilterName", filter_of(path));
    try {
        as<frame::XStorable>(document_)->storeToURL(ustring(url_of(made.path())), {&filter, 1});
    } catch (uno::Exception const&) {
        return book::refuse(no_passing_file());
    }
    const auto content = files::read_whole_file(made.path(), office_language());
    if (!content) return book::refuse(content.error());
    return files::write_whole_file(path, content->value_or(""), office_language());
}

void writer_document::show() {
    const auto controller = as<frame::XModel>(document_)->getCurrentController();
    document_.clear();
    if (!controller.is()) return;
    const auto frame = controller->getFrame();
    frame->getContainerWindow()->setVisible(true);
    frame->activate();
}

}
