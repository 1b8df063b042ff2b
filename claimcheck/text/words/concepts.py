"""Words of the news that mean the same in English and French: one line a concept, its stems in both.

A stem matches the beginning of a word; one that ends in $ matches the whole word. ``COUNTED`` are things that figures
count, ``EVENTS`` what happens. Written for this project.
"""

__all__ = ["COUNTED", "EVENTS"]

COUNTED = """
troops|soldat militaire troupe effectif contingent soldier troop servicem servicewom personnel forces$
people|personne personnes gens$ habitant résident people person$ persons inhabitant resident
deaths|mort$ morts$ morte décès tué tuer$ tuant$ tua$ tuent$ victime death dead$ killed fatalit
injured|blessé injur wounded
cases|cas$ contamination infection case$ cases
patients|patient malade hospitalis
women|femme women woman
men|homme men$ man$
children|enfant child
young|jeune youth young
pupils|élève écolier pupil schoolchild
students|étudiant student
teachers|enseignant professeur teacher
workers|salarié travailleur employé ouvrier worker employee staff
jobs|emploi poste$ postes job$ jobs post$ posts
unemployed|chômeur unemployed jobless
voters|électeur votant voter
votes|voix vote$ votes ballot suffrage
seats|siège seat
members|membre member
ministers|ministre minister
deputies|député parlementaire lawmaker deput legislator congressm
countries|pays$ état$ états$ nation country countries state$ states nations
allies|allié ally$ allies
cities|ville commune city cities town municipalit
regions|région département region province
homes|logement foyer maison appartement home$ homes house$ houses dwelling household ménage
migrants|migrant exilé
refugees|réfugié refugee
asylum|asile asylum
prisoners|prisonnier détenu prisoner detainee inmate
police|policier gendarme police officer
doctors|médecin docteur doctor physician
nurses|infirmi nurse
hospitals|hôpital hôpitaux hospital
beds|lit$ lits bed$ beds
doses|dose
vaccines|vaccin
tests|test$ tests dépistage
schools|école lycée collège school
companies|entreprise société compan firm$ firms business
factories|usine factory factories plant$ plants
vehicles|véhicule voiture vehicle car$ cars
flights|vol$ vols flight
planes|avion aircraft plane
ships|navire bateau ship vessel boat
trains|train$ trains
tourists|touriste visiteur tourist visitor
passengers|passager passenger voyageur traveller
complaints|plainte complaint
arrests|arrestation interpell arrest
protesters|manifestant protester demonstrator
species|espèce species
trees|arbre tree
fires|incendie fire$ fires
attacks|attaque attentat attack
missiles|missile rocket roquette
weapons|arme$ armes weapon
books|livre$ livres$ book
viewers|spectateur téléspectateur viewer spectator
users|utilisateur usager user
subscribers|abonné subscriber
customers|client customer
farms|exploitation ferme$ fermes$ farm$ farms$
farmers|agriculteur farmer
points|point$ points$
"""

EVENTS = """
rate|taux rate$ rates$
meet|réuni rencontr sommet meet met$ summit gather
video|vidéo visio virtuel video virtual online
sign|signé signat signe signed sign$ signing
agree|accord entente agree deal$ pact
leave|retrait retir quitt départ$ départs$ partir partent évacu evacu withdraw leave$ leaving leaves left$ exit pull$ pullout depart
reinforce|renforc augment accro élarg reinforc increas expand grow grew strengthen rais rise$ rose$
reduce|rédui réduct baiss diminu reduc cut$ cuts decreas fall$ fell$ lower drop
decide|décid décision decid decision
announce|annonc announc
elect|élu$ élus$ élue élection élire elect
appoint|nommé nominat appoint nam$ named
die|mort mourir décéd meurt péri$ péris$ périr périe périrent$ perish die$ died dies dying death
born|né$ née$ naissance born$ birth
win|gagn rempor victoire victor won$ win$ wins winning
open|ouvr ouvert inaugur open$ opened opening inaugurat
close|ferm close$ closed closing closur shut
launch|lanc lancé launch
begin|commenc débuté début start begin began begun
end|achev termin finir fini$ end$ ended ends finish
build|construi bâti build built construct
buy|achat achet acqui buy$ bought purchas acquir
sell|vend vente sell$ sold$ sale
vote|voté vote$ voter$ scrutin vote$ voted ballot
adopt|adopt
publish|publi publish releas
deploy|déploy déploi deploy station
train|entraînem entraîné entraîner$ entraînent$ formation form$ former$ train$ trains$ trained$ training$
mission|mission
deadline|échéance limite butoir délai deadline
attack|attaqu attack
arrest|arrêt interpell arrest detain
strike|grève strike walkout
price|prix price cost coût
unemployment|chômage unemploy jobless
inflation|inflation
growth|croissance growth
debt|dette debt
budget|budget
tax|impôt taxe fiscal tax$ taxes taxation
salary|salaire wage salar pay$
health|santé health
climate|climat climate
emission|émission emission
temperature|températur temperatur
population|population
contract|contrat contract
production|production produi produc output$
export|export
import|import
profit|bénéfice profit
sales|ventes$ chiffre$ sales revenue turnover
"""
