#include "tests/app/ctl/ctl_program.h"

using tests::ctl;
using tests::Ended;

namespace {

const QString kExample = QStringLiteral(SOURCE_DIR "/tests/data/overlay");

/// A municipality's folder: its measures, its key, and a desk's folder.
class Town {
public:
    Town()
    {
        tests::writeFile(path("trusted.json"), run({"bundle", "keygen", "--id", "prova-2026",
                                                    "--overlay", "comune_prova", "@key.json"})
                                                   .out);
        REQUIRE(run({"bundle", "pack", kExample.toUtf8().constData(), "@local.tar"}).exitCode == 0);
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Ended run(const std::vector<const char *> &words) const
    {
        QStringList arguments;
        for (const char *word : words)
            arguments.append(*word == '@' ? path(word + 1) : QString::fromUtf8(word));
        return ctl(arguments);
    }
    Ended sign() const
    {
        return run({"bundle", "sign", "@local.tar", "--key", "@key.json", "--valid-from",
                    "2026-01-01", "--expires", "2999-01-01"});
    }

private:
    QTemporaryDir m_folder;
};

}   // namespace

TEST_CASE("a municipality checks its measures over the national rules", "[ctl]")
{
    const auto ended = ctl({QStringLiteral("bundle"), QStringLiteral("check"), kExample});
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("0 difetti"));
}

TEST_CASE("local measures are described and decided beside the national ones", "[ctl]")
{
    const auto described = ctl({QStringLiteral("--overlay"), kExample, QStringLiteral("describe")});
    CHECK(described.exitCode == 0);
    CHECK(described.out.contains("comune_prova_mensa"));
    CHECK(described.out.contains("naspi"));
    const auto facts = QByteArray(R"({"comune_residenza": "Z998", "data_nascita": "1950-01-01",
                                      "comune_prova_abbonamento": false})");
    const auto decided =
        ctl({QStringLiteral("--overlay"), kExample, QStringLiteral("evaluate"),
             QStringLiteral("--benefit"), QStringLiteral("comune_prova_bus"),
             QStringLiteral("--on"), QStringLiteral("2026-09-10"), QStringLiteral("-")},
            facts);
    INFO(decided.err.toStdString());
    CHECK(decided.exitCode == 0);
    CHECK(decided.out.contains("probabile"));
    CHECK(decided.out.contains("Comune di Prova"));
    CHECK(ctl({QStringLiteral("describe")}).out.count("comune_prova") == 0);
}

TEST_CASE("a local bundle is signed under its own name and installed in its own folder", "[ctl]")
{
    const Town town;
    const auto signedIt = town.sign();
    INFO(signedIt.err.toStdString());
    REQUIRE(signedIt.exitCode == 0);
    CHECK(tests::readFile(town.path("local.json")).contains("\"id\":\"comune_prova\""));
    const auto taken = town.run(
        {"bundle", "install", "@local.tar", "--keys", "@trusted.json", "--into", "@desk/bundles"});
    INFO(taken.err.toStdString());
    CHECK(taken.exitCode == 0);
    CHECK(taken.out.contains("Comune di Prova"));
    CHECK(QFileInfo::exists(town.path("desk/overlays/comune_prova/state.json")));
    CHECK_FALSE(QFileInfo::exists(town.path("desk/bundles")));
}

TEST_CASE("a municipality's key does not sign what a desk takes as national", "[ctl]")
{
    const Town town;
    REQUIRE(town.run({"bundle", "sign", "@local.tar", "--key", "@key.json", "--valid-from",
                      "2026-01-01", "--expires", "2999-01-01", "--id", "benefits-it"})
                .exitCode == 0);
    const auto taken = town.run(
        {"bundle", "install", "@local.tar", "--keys", "@trusted.json", "--into", "@desk/bundles"});
    CHECK(taken.exitCode != 0);
    CHECK_FALSE(QFileInfo::exists(town.path("desk/overlays")));
}
