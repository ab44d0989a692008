#pragma once
#include "office/support/workbook.hpp"

#include <chrono>
#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace referralbook::tests {

class office_process;

/// The real LibreOffice with the extension installed, on a profile of its own: one for the whole test program.
///
///     TEST(a_formula, is_calculated) {
///         auto book = the_office().new_spreadsheet();
///         book.put("A1", "=1+1");
///         EXPECT_EQ(book.number("A1"), 2);
///     }
///
/// Where program or extension is missing, or the office does not start, the_office() throws and the test fails: nothing
/// is skipped. A test that takes longer than its time (`allow`) is failed and the office ended; the next test starts a
/// new one.
class office {
public:
    struct options {
        bool with_extension = true;
        bool visible = false;            ///< false: --headless
        std::filesystem::path profile;   ///< one that an office has used before, taken as it is; empty: a new one
    };
    office() : office{options{}} {}
    explicit office(options const& what);
    ~office();
    office(office const&) = delete;
    office& operator=(office const&) = delete;

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context() const { return context_; }
    com::sun::star::uno::Reference<com::sun::star::frame::XDesktop2> const& desktop() const { return desktop_; }

    /// A service of the office, e.g. service<sheet::XFunctionDescriptions>("com.sun.star.sheet.FunctionDescriptions").
    template <class Interface> com::sun::star::uno::Reference<Interface> service(std::string_view name) const {
        return {instance(name), com::sun::star::uno::UNO_QUERY_THROW};
    }

    workbook new_spreadsheet() const;
    /// Opens a file; throws where it can't be opened. A file from outside folder() is copied there first: no
    /// lock file and no change reaches the project's data. With `csv_options` (tokens of the text filter) as a CSV.
    workbook load(std::filesystem::path const& path, bool read_only = false, std::string_view csv_options = {}) const;

    /// A folder for files of the test; goes with the office.
    std::filesystem::path const& folder() const { return folder_; }
    /// The process that holds the documents, for /proc.
    pid_t process() const;
    bool alive() const;


private:
    com::sun::star::uno::Reference<com::sun::star::uno::XInterface> instance(std::string_view name) const;
    com::sun::star::uno::Reference<com::sun::star::lang::XComponent> open(
        rtl::OUString const& url, com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> const& how) const;

    std::filesystem::path folder_;
    std::unique_ptr<office_process> process_;
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    com::sun::star::uno::Reference<com::sun::star::frame::XDesktop2> desktop_;
};

/// The one office of the test program, started by the first that asks for it and again after it was ended.
office& the_office();

/// A text of the_office()'s configuration in a language: "/org.openoffice.Setup//Product/ooSetupVersion" is a name
/// below a node.
std::string configured(std::string_view path, std::string_view language = "en-US");
/// "7.4", "25.2".
std::string version_of_office();

/// Ends the_office() in peace; true when it closed by itself (main() checks it).
bool close_the_office();

/// Ends the_office() at once; calls that wait for it throw. For the watchdog, from any thread.
void break_the_office() noexcept;

/// The time of the running test, from now on; 120 seconds where a test does not say.
void allow(std::chrono::seconds time);

/// All tests, watched: what main() returns.
int run_tests();

}
