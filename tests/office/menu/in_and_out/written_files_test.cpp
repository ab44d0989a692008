// Every command that writes a file: it writes the whole file or none, follows no link, takes no file of another name
// along, keeps who may read it, and says in one sentence why it cannot.
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"
#include "support/file_content.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> files_in(fs::path const& folder) {
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator{folder}) files.push_back(entry.path());
    return files;
}

/// A command that writes a file, what it needs to be told besides, and how the file's name ends.
struct writer {
    std::string_view command, what, ending;
};

void PrintTo(writer const& one, std::ostream* out) { *out << one.command; }

class a_written_file : public testing::TestWithParam<writer> {
protected:
    a_written_file() : folder_{the_office().folder() / ("written_" + std::string{GetParam().command})} {
        fs::remove_all(folder_);
        fs::create_directory(folder_);
    }
    fs::path named(std::string const& name) const { return folder_ / (name + std::string{GetParam().ending}); }
    std::string write(std::string const& file) const {
        std::vector<std::pair<std::string, com::sun::star::uno::Any>> arguments{{"File", any(file)}};
        if (!GetParam().what.empty()) arguments.emplace_back("What", any(GetParam().what));
        if (GetParam().command == "Handout") arguments.emplace_back("Source", any("Dr Ünal"));
        return command(workbook_, GetParam().command, arguments);
    }
    /// The sentence of a refusal; the workbook is as it was.
    std::string refused(std::string const& file) const {
        const auto before = snapshot_of(workbook_);
        auto sentence = write(file);
        EXPECT_THAT(differences(before, snapshot_of(workbook_)), IsEmpty()) << sentence;
        EXPECT_THAT(sentence, Not(HasSubstr("/source/")));
        EXPECT_LT(sentence.size(), 400u);
        return sentence;
    }

    workbook workbook_ = small_book();
    fs::path folder_;
};

}

TEST_P(a_written_file, leaves_a_file_called_part_and_what_a_link_of_that_name_leads_to_alone) {
    const auto path = named("list"), victim = folder_ / "victim.txt";
    std::ofstream{victim} << "precious";
    fs::create_symlink(victim, path.string() + ".part");
    EXPECT_THAT(write(path.string()), HasSubstr("Wrote"));
    EXPECT_EQ(content_of(victim), "precious");
    EXPECT_TRUE(fs::is_symlink(path.string() + ".part"));
    EXPECT_THAT(files_in(folder_), SizeIs(3)) << "nothing else is left";
}

TEST_P(a_written_file, keeps_who_may_read_the_one_that_it_replaces) {
    const auto path = named("private");
    ASSERT_THAT(write(path.string()), HasSubstr("Wrote"));
    ASSERT_EQ(chmod(path.c_str(), S_IRUSR | S_IWUSR), 0);
    ASSERT_EQ(chown(path.c_str(), 1234, 5678), 0);
    ASSERT_THAT(write(path.string()), HasSubstr("Wrote"));
    struct stat now{};
    ASSERT_EQ(stat(path.c_str(), &now), 0);
    EXPECT_EQ(now.st_mode & 07777, static_cast<mode_t>(S_IRUSR | S_IWUSR));
    EXPECT_EQ(now.st_uid, 1234u);
    EXPECT_EQ(now.st_gid, 5678u);
}

TEST_P(a_written_file, is_no_link) {
    const auto link = named("link"), behind = named("behind");
    std::ofstream{behind} << "precious";
    fs::create_symlink(behind, link);
    EXPECT_THAT(refused(link.string()), AllOf(HasSubstr("link to"), HasSubstr("behind")));
    EXPECT_EQ(content_of(behind), "precious");
    fs::remove(behind);
    EXPECT_THAT(refused(link.string()), HasSubstr("link to")) << "one that leads nowhere, too";
}

TEST_P(a_written_file, is_refused_where_it_is_open_in_a_window_or_locked_elsewhere) {
    const auto open = named("open");
    if (GetParam().ending == ".ods") {
        small_book().store(open);
        const auto other = the_office().load(open);
        EXPECT_THAT(refused(open.string()), HasSubstr("open in a window"));
    }
    const auto locked = named("locked");
    std::ofstream{folder_ / (".~lock." + locked.filename().string() + '#')} << ",somebody,elsewhere,;";
    EXPECT_THAT(refused(locked.string()), HasSubstr("open in another program or on another computer"));
}

TEST(a_file_of_excel_or_word, is_not_written_over_while_one_of_them_has_it_open) {
    const auto folder = the_office().folder() / "open_elsewhere";
    fs::create_directory(folder);
    auto workbook = small_book();
    for (auto const& [cell, words] :
        {std::pair{"L3", "Street"}, {"M3", "City"}, {"L4", "Hauptstr. 1"}, {"M4", "Berlin"}})
        workbook.put_text(std::string{"Sheet1."} + cell, words);
    const auto answer = [&](std::string_view name) {
        return command(
            workbook, name.ends_with(".docx") ? "Digest" : "Share", {{"File", any((folder / name).string())}});
    };
    for (auto const& [file, sign] : {std::pair{"copy of all.xlsx", "~$copy of all.xlsx"},
             {"letters.docx", "~$etters.docx"}, {"our letters.docx", "~$r letters.docx"},
             {"Übersicht.DOCX", "~$ersicht.DOCX"}, {"letter.docx", "~$letter.docx"}}) {
        std::ofstream{folder / sign} << "Ada";
        EXPECT_THAT(answer(file), HasSubstr("open in another program or on another computer")) << file;
        fs::remove(folder / sign);
    }
    std::ofstream{folder / "~$y.xlsx"} << "Ada";
    EXPECT_THAT(answer("my.xlsx"), HasSubstr("Wrote my.xlsx")) << "y.xlsx is open";
}

TEST_P(a_written_file, has_a_name_and_a_folder) {
    const auto ending = std::string{GetParam().ending};
    EXPECT_THAT(refused(""), HasSubstr("Say which file"));
    EXPECT_THAT(refused((folder_ / "two\nlines").string() + ending), HasSubstr("line breaks"));
    EXPECT_THAT(refused("list" + ending), HasSubstr("no folder"));
    EXPECT_THAT(refused("../list" + ending), HasSubstr("no folder"));
    EXPECT_THAT(refused("http://example.org/list" + ending), HasSubstr("http://"));
    EXPECT_THAT(refused((folder_ / "nowhere" / "list").string() + ending), HasSubstr("no such folder"));
    EXPECT_THAT(refused((folder_ / std::string(300, 'x')).string() + ending), HasSubstr("too long"));
    EXPECT_THAT(refused((folder_ / std::string(30'000, 'x')).string() + ending), HasSubstr("too long"));
    const auto folder = named("folder");
    fs::create_directory(folder);
    EXPECT_THAT(refused(folder.string()), HasSubstr("Choose another"));
}

INSTANTIATE_TEST_SUITE_P(every, a_written_file,
    testing::Values(writer{"Export", "contacts", ".csv"}, writer{"Export", "contact cards", ".vcf"},
        writer{"ExportCalendar", "", ".ics"}, writer{"Share", "", ".ods"}, writer{"Handout", "", ".pdf"}),
    [](auto const& one) { return std::string{one.param.command} + "_" + std::string{one.param.ending.substr(1)}; });
