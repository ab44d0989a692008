#include "calc/menu/in_and_out/import_reading.hpp"
#include "calc/menu/in_and_out/import_layout.hpp"
#include "calc/office/office_language.hpp"

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

using namespace import_layout;

struct choice {
    std::string_view label, charset;
};
constexpr std::array charsets{choice{text::to_say("Encoding as found"), ""}, choice{"UTF-8", "UTF-8"},
    choice{text::to_say("Western Europe (Windows-1252)"), "Windows-1252"},
    choice{text::to_say("Western Europe (ISO-8859-15)"), "ISO-8859-15"},
    choice{text::to_say("Central Europe (Windows-1250)"), "Windows-1250"},
    choice{text::to_say("Central Europe (ISO-8859-2)"), "ISO-8859-2"},
    choice{text::to_say("Cyrillic (Windows-1251)"), "Windows-1251"},
    choice{text::to_say("Greek (Windows-1253)"), "Windows-1253"},
    choice{text::to_say("Turkish (Windows-1254)"), "Windows-1254"}, choice{text::to_say("Macintosh"), "macintosh"},
    choice{text::to_say("DOS (IBM850)"), "IBM850"}, choice{text::to_say("DOS (IBM437)"), "IBM437"},
    choice{text::to_say("Central Europe (DOS, IBM852)"), "IBM852"},
    choice{text::to_say("Japanese (Shift-JIS)"), "Shift_JIS"}, choice{text::to_say("Chinese (GB18030)"), "GB18030"}};

constexpr std::string_view delimiters = ",;\t|: ";

std::vector<std::string> delimiter_names() {
    return {tr("Separated by commas"), tr("Separated by semicolons"), tr("Separated by tabs"), tr("Separated by |"),
        tr("Separated by colons"), tr("Separated by spaces")};
}

}

void import_reading::build() {
    constexpr int y = reading_y;
    if (file_.sheets.size() > 1) {
        const auto taken = std::ranges::find(file_.sheets, file_.sheet) - file_.sheets.begin();
        form_.text("sheet_label", tr("Sheet of the file"), {label_x, y + 2, label_width, line});
        form_.list("sheet", tr("Sheet of the file"), file_.sheets, static_cast<int>(taken),
            {list_x, y, list_width, row_height});
    }
    if (!file_.is_text) return;
    std::vector<std::string> names;
    int taken = 0;
    for (auto const& one : charsets) {
        if (how_.charset && *how_.charset == one.charset) taken = static_cast<int>(names.size());
        names.push_back(tr(one.label));
    }
    form_.text("charset_label", tr("The file is read as"), {label_x, y + 2, label_width, line});
    form_.list("charset", tr("Encoding of the file"), names, taken, {list_x, y, list_width, row_height});
    form_.list("delimiter", tr("Columns of the file"), delimiter_names(),
        static_cast<int>(std::min(delimiters.find(file_.delimiter), delimiters.size())),
        {sample_x, y, list_width, row_height});
}

bool import_reading::holds(std::string_view control) {
    return control == "sheet" || control == "charset" || control == "delimiter";
}

void import_reading::take() {
    if (file_.sheets.size() > 1)
        how_.sheet = file_.sheets[static_cast<std::size_t>(std::max(form_.selected("sheet"), 0))];
    if (!file_.is_text) return;
    const auto charset = static_cast<std::size_t>(std::max(form_.selected("charset"), 0));
    how_.charset = charset == 0 ? std::nullopt : std::optional{std::string{charsets[charset].charset}};
    if (const int at = form_.selected("delimiter");
        at >= 0 && delimiters[static_cast<std::size_t>(at)] != file_.delimiter)
        how_.delimiter = delimiters[static_cast<std::size_t>(at)];
}

}
