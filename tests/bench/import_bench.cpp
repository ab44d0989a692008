// What an import costs in the real Calc beside the office's own loading of the same CSV file, which only puts it on a
// sheet: ours finds out who is there already, writes the report and fills the formulas of each row. Word: the number of
// rows (50000).
#include "bench/measured.hpp"
#include "office/support/office.hpp"
#include "office/support/small_book.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace referralbook::tests;
namespace fs = std::filesystem;

namespace {

/// People of as many names as rows, six columns; without towns and notes where only `few` are wanted.
fs::path people(int rows, bool few = false) {
    static constexpr char const* first[]{
        "Anna", "Ben", "Clara", "David", "Emma", "Farid", "Grace", "Hugo", "Ines", "Jonas"};
    static constexpr char const* syllables[]{
        "ba", "den", "fur", "gel", "hol", "ker", "lin", "mar", "nov", "pet", "ris", "sol", "tan", "ul", "wen", "zor"};
    const auto path = the_office().folder() / (few ? "few.csv" : "people.csv");
    std::ofstream out{path, std::ios::binary};
    out << "Name,Company,Phone,E-mail,City,Notes\r\n";
    for (int i = 0; i < rows; ++i) {
        std::string last;
        for (int rest = i / 10 + 16; rest > 0; rest /= 16) last += syllables[rest % 16];
        last[0] = static_cast<char>(last[0] - 'a' + 'A');
        out << first[i % 10] << ' ' << last << ",\"" << last << " & Sons, Ltd\",+49 30 " << 1000000 + i << ',' << last
            << i << "@mail.example,";
        if (!few)
            out << "Town " << i % 90 << ",\"met at the fair\nnumber " << i << '"';
        else
            out << ',';
        out << "\r\n";
    }
    return path;
}

workbook set_up_book() {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Company"), any("Phone"), any("E-mail"), any("City"), any("Notes")},
            {any("Okafor Dental"), any("Okafor Dental"), any("030 5566235"), any("desk@okafor.example"), any("Bonn"),
                any("")}});
    std::printf("%s\n", command(workbook, "SetUp").c_str());
    workbook.undo_manager()->clear();
    return workbook;
}

void say(char const* what, double seconds, double beside) {
    std::printf("%-44s %7.2f s  %5.2f times the load\n", what, seconds, seconds / beside);
    std::fflush(stdout);
}

void run(int rows) {
    const auto path = people(rows);
    the_office().load(path, false, "44,34,76,1");   // warm
    std::vector<double> loads;
    for (int i = 0; i < 3; ++i)
        loads.push_back(timed([&] {
            const auto workbook = the_office().load(path, false, "44,34,76,1");
            workbook.calculate();
        }));
    std::ranges::sort(loads);
    const double load = loads[1];
    say("the office loads the CSV file", load, load);
    auto workbook = set_up_book();
    const auto import = [&](std::vector<std::pair<std::string, com::sun::star::uno::Any>> more = {},
                            fs::path const& file = {}) {
        more.emplace_back("File", any(file.empty() ? path.string() : file.string()));
        const auto sentence = command(workbook, "Import", more);
        std::printf("  %s\n", sentence.c_str());
    };
    say("stopped at one half", timed([&] { import({{"StopAt", any(50.0)}}); }), load);
    say("import", timed([&] { import(); }), load);
    say("calculate what waits", timed([&] { workbook.calculate(); }), load);
    say("undo", timed([&] { workbook.undo(); }), load);
    say("redo", timed([&] { workbook.redo(); }), load);
    say("import again: all are there", timed([&] { import(); }), load);
    workbook = set_up_book();
    const auto few = people(rows, true);
    import({}, few);
    say("import that fills two blanks of each", timed([&] { import(); }), load);
    say("undo", timed([&] { workbook.undo(); }), load);
    say("share without the extension", timed([&] {
        std::printf("  %s\n",
            command(workbook, "Share", {{"File", any((the_office().folder() / "shared.ods").string())}}).c_str());
    }),
        load);
}

}

int main(int count, char** words) {
    const int rows = count > 1 ? std::atoi(words[1]) : 50'000;
    return measured_in_the_office([&] { run(rows); });
}
