#include "calc/sheets/book_language.hpp"
#include "book/rows/row_content.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/settings.hpp"
#include "calc/office/text.hpp"
#include "text/fold.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/Locale.hpp>

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

/// How many headings of the referrals a language has. One that was renamed, or that two languages write alike, decides
/// nothing.
int headings_in(text::language const& language, std::set<std::string> const& headings) {
    int count = 0;
    for (auto const& column : book::table(book::table_id::referrals).columns)
        count += headings.contains(text::folded(language.trc(text::heading_word, column.header)));
    return count;
}

text::language language_of_cells(document_ref const& document) {
    lang::Locale locale;
    const uno::Reference<beans::XPropertySet> properties{document, uno::UNO_QUERY};
    if (!properties.is() || !(properties->getPropertyValue("CharLocale") >>= locale)) return {};
    return text::language_of(utf8(locale.Language) + '-' + utf8(locale.Country));
}

/// A language as the document's country writes dates.
text::language as_in(document_ref const& document, text::language const& language) {
    const auto of_cells = language_of_cells(document);
    return of_cells == language ? of_cells : language;
}

/// What is being set up; of the main thread alone.
struct set_up_now {
    document_ref document;
    text::language language;
};
std::optional<set_up_now>& now_set_up() {
    static std::optional<set_up_now> now;
    return now;
}

/// Of a book whose headings do not say it yet.
text::language language_so_far(document_ref const& document) {
    auto const& now = now_set_up();
    return now && now->document == document ? now->language : language_of_cells(document);
}

/// The language that the office gives a new document; English where it does not say.
text::language language_of_new_documents(uno::Reference<uno::XComponentContext> const& context) {
    for (const auto& [node, name] : {std::pair{"/org.openoffice.Office.Linguistic/General", "DefaultLocale"},
             std::pair{"/org.openoffice.Setup/L10N", "ooSetupSystemLocale"}})
        if (const auto tag = setting_of(context, node, name); !tag.empty()) return text::language_of(tag);
    return {};
}

constexpr char language_name[] = "RB language";

uno::Reference<beans::XPropertyContainer> properties_of(uno::Reference<uno::XInterface> const& document) {
    const uno::Reference<document::XDocumentPropertiesSupplier> supplier{document, uno::UNO_QUERY_THROW};
    return supplier->getDocumentProperties()->getUserDefinedProperties();
}

rtl::OUString noted(uno::Reference<beans::XPropertyContainer> const& in) {
    const uno::Reference<beans::XPropertySet> properties{in, uno::UNO_QUERY_THROW};
    const auto name = rtl::OUString::createFromAscii(language_name);
    rtl::OUString tag;
    if (properties->getPropertySetInfo()->hasPropertyByName(name)) properties->getPropertyValue(name) >>= tag;
    return tag;
}

/// What open documents have noted, by the number that the office gives each when it is loaded: thousands of cells ask.
struct known_languages {
    std::mutex mutex;
    std::map<rtl::OUString, text::language> by_document;   // plain values, no UNO object
};

known_languages& all_known() {
    static known_languages known;
    return known;
}

}

text::language book_language(document_ref const& document) {
    const auto place = named_place(document, book::table(book::table_id::referrals).name);
    if (!place) return language_so_far(document);
    const auto sheet = sheet_at(document, place->Sheet);
    std::set<std::string> headings;
    for (int column = place->StartColumn; column <= place->EndColumn; ++column)
        headings.insert(text::folded(book::text_of(content_of(sheet->getCellByPosition(column, place->StartRow)))));
    text::language best;
    int most = headings_in(best, headings);
    bool several = false;
    for (auto const& table : text::language_tables) {
        const int count = headings_in(text::language{table}, headings);
        several = count == most || (several && count < most);
        if (count > most) most = count, best = text::language{table};
    }
    if (most > 0 && !several) return as_in(document, best);
    return language_so_far(document);   // the sheet is just being made
}

book::cell in_book(book::column_spec const& spec, book::cell const& content, text::language const& writes) {
    auto const* word = std::get_if<std::string>(&content);
    return word && book::has_own_words(spec.choices) ? book::cell{writes.trc(text::choice_word, *word)} : content;
}

text::language language_to_begin_in(
    uno::Reference<uno::XComponentContext> const& context, document_ref const& document, std::string_view of_headings) {
    if (is_set_up_workbook(document)) return book_language(document);
    const auto given = language_of_cells(document), menus = office_language();
    const auto headings = text::language_of(of_headings);   // English too where they say none
    const bool say_another = headings != text::language{};
    if (given != language_of_new_documents(context)) return say_another && headings == menus ? headings : given;
    if (of_headings.empty()) return menus;
    return say_another || given != menus ? headings : given;
}

language_while_set_up::language_while_set_up(document_ref const& document, text::language language) {
    now_set_up() = set_up_now{document, language};
}

language_while_set_up::~language_while_set_up() { now_set_up().reset(); }

void keep_language(document_ref const& document) {
    const auto language = book_language(document);
    const auto tag = language == text::language{} ? rtl::OUString{} : ustring(language.tag());
    const auto properties = properties_of(document);
    if (const auto now = noted(properties); now != tag) {
        const auto name = rtl::OUString::createFromAscii(language_name);
        // One that is there may be blank, or no text: somebody changed it under File > Properties.
        const uno::Reference<beans::XPropertySet> there{properties, uno::UNO_QUERY_THROW};
        if (there->getPropertySetInfo()->hasPropertyByName(name)) properties->removeProperty(name);
        if (!tag.isEmpty()) properties->addProperty(name, beans::PropertyAttribute::REMOVABLE, uno::Any{tag});
    }
    auto& known = all_known();
    const std::lock_guard lock{known.mutex};
    known.by_document.clear();
}

text::language kept_language(uno::Reference<beans::XPropertySet> const& document) {
    rtl::OUString number;
    if (!document.is() || !(document->getPropertyValue("RuntimeUID") >>= number)) return {};
    auto& known = all_known();
    {
        const std::lock_guard lock{known.mutex};
        if (const auto found = known.by_document.find(number); found != known.by_document.end()) return found->second;
    }
    const auto tag = noted(properties_of(document));
    const auto language = tag.isEmpty() ? text::language{} : text::language_of(utf8(tag));
    const std::lock_guard lock{known.mutex};
    known.by_document.insert_or_assign(number, language);
    return language;
}

}
