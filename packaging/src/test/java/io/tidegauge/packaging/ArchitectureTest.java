package io.tidegauge.packaging;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.PublisherFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The directions in which our code may look, where Maven cannot hold them. */
final class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.tidegauge");

    /** Shared by plugins, itself none. */
    private static final String PROTOCOL = "io.tidegauge.mysqlprotocol..";

    private static final Pattern SHOWN = Pattern.compile(".+(Factory|Command|Arguments)");

    /** What the agent alone may use. */
    private static final String[] AGENTS_LIBRARIES = {
        "com.google..",
        "jakarta.inject..",
        "org.quartz..",
        "com.codahale..",
        "picocli..",
        "org.yaml..",
        "com.fasterxml.jackson.dataformat.."
    };

    private static List<Class<?>> factories() {
        List<Class<?>> factories = new ArrayList<>();
        for (CollectorFactory<?> factory : ServiceLoader.load(CollectorFactory.class)) {
            factories.add(factory.getClass());
        }
        for (PublisherFactory<?> factory : ServiceLoader.load(PublisherFactory.class)) {
            factories.add(factory.getClass());
        }
        if (factories.size() < 3) {
            throw new AssertionError("not all plugins are on the class path: " + factories);
        }
        return factories;
    }

    @Test
    void theContractUsesTheJdkOnly() {
        classes()
                .that(resideInAPackage("io.tidegauge.api.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "io.tidegauge.api.."))
                .check(OURS);
    }

    @Test
    void aPluginSeesTheContractItsDriverAndNoOtherPlugin() {
        for (Class<?> factory : factories()) {
            String own = factory.getPackageName() + "..";
            classes()
                    .that(resideInAPackage(own))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(own, "io.tidegauge.api..", PROTOCOL)
                            .or(DescribedPredicate.not(resideInAPackage("io.tidegauge.."))))
                    .check(OURS);
        }
    }

    @Test
    void theProtocolSeesTheContractOnly() {
        classes()
                .that(resideInAPackage(PROTOCOL))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PROTOCOL, "io.tidegauge.api..")
                        .or(DescribedPredicate.not(resideInAPackage("io.tidegauge.."))))
                .check(OURS);
    }

    @Test
    void theAgentNamesNoPlugin() {
        List<String> plugins = factories().stream().map(Class::getPackageName).toList();
        noClasses()
                .that(resideInAPackage("io.tidegauge.agent.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(plugins.toArray(String[]::new)).or(resideInAPackage(PROTOCOL)))
                .check(OURS);
    }

    @Test
    void onlyTheAgentUsesItsLibraries() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("io.tidegauge.agent..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(AGENTS_LIBRARIES))
                .check(OURS);
    }

    @Test
    void onlyTheScheduleKnowsQuartzAndOnlyTheCommandsKnowPicocliAndGuice() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("io.tidegauge.agent.schedule")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.quartz.."))
                .check(OURS);
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("io.tidegauge.agent.command")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("picocli..", "com.google.inject.."))
                .check(OURS);
    }

    @Test
    void aPluginShowsItsFactoryItsSettingsAndItsCommands() {
        for (Class<?> factory : factories()) {
            List<String> shown = OURS.stream()
                    .filter(type -> type.getPackageName().equals(factory.getPackageName()))
                    .filter(type -> !type.getEnclosingClass().isPresent())
                    .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                    .map(JavaClass::getSimpleName)
                    .filter(name -> !name.equals("package-info"))
                    .toList();
            for (String name : shown) {
                if (!SHOWN.matcher(name).matches() && !isSetting(factory, name)) {
                    throw new AssertionError(factory.getPackageName() + " shows " + name);
                }
            }
        }
    }

    /** The settings record itself, or the type of one of its components. */
    private static boolean isSetting(Class<?> factory, String name) {
        return name.endsWith("Settings")
                || OURS.stream()
                        .filter(type -> type.getPackageName().equals(factory.getPackageName()))
                        .filter(type -> type.getSimpleName().endsWith("Settings"))
                        .flatMap(type -> type.getFields().stream())
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .anyMatch(type -> type.getSimpleName().equals(name));
    }

    @Test
    void hasNoCycleOfPackages() {
        slices().matching("io.tidegauge.(**)").should().beFreeOfCycles().check(OURS);
    }
}
