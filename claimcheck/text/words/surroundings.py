"""Who and where, how and how big: what the news speaks of beside things counted and events, in English and French: one line a matter, its stems.

Read like ``concepts``, but a word with two senses stands in each of its lines. These words only tell whether two
sentences may be about the same; no figure is told from another by them alone. Written for this project.
"""

__all__ = ["SURROUNDINGS"]

SURROUNDINGS = """
vaccine|vaccin
science|science scientif scientist
research|recherche chercheur research
study|étude étudi study studies studied
university|université universit universities
school|école scolaire school
education|éducation enseignement education
language|langue language
book|livre$ livres$ ouvrage book$ books$
film|film movie
series|série series
show|émission spectacle show$ shows$
music|musique musical music
song|chanson song
album|album
artist|artiste artist
actor|acteur actrice comédien actor actress
museum|musée museum
art|art$ arts$
award|prix$ récompens award prize
festival|festival
television|télévis télé television tv$
network|réseau network
channel|chaîne channel
newspaper|journal journaux newspaper
journalist|journaliste reporter journalist
media|médias média media$
letter|lettre letter
report|rapport report$ reports$
statement|communiqué déclaration statement
document|document
photo|photo picture image
website|site$ sites$ website
internet|internet
computer|ordinateur informatique computer
phone|téléphone portable phone
data|données$ data$
technology|technolog
machine|machine
robot|robot
space|espace spatial space
satellite|satellite
rocket|fusée rocket
animal|animal animaux
dog|chien dog$ dogs$
cat|chat$ chats$ cat$ cats$
pig|porc$ porcs$ cochon pig$ pigs$
horse|cheval chevaux horse
shark|requin shark
fish|poisson pêche fish
bird|oiseau bird
plant|plante plant$ plants$
tree|arbre tree
pollution|pollu
waste|déchet waste
plastic|plastique plastic
car|voiture automobile car$ cars$ auto$
truck|camion truck lorry lorries
bus|bus$ autobus autocar buses$
driver|conducteur chauffeur driver
speed|vitesse speed
distance|distance
length|longueur long$ longue length
height|hauteur haut$ height tall$
weight|poids$ weigh
depth|profond depth deep$
night|nuit$ nuits$ night
morning|matin matinée morning
evening|soir$ soirée evening
afternoon|après midi afternoon
century|siècle century centuries
anniversary|anniversaire anniversary birthday
history|histoire historique history historic
future|avenir futur$ future
world|monde mondial world global
international|international
national|nationa
federal|fédéral federal
local|local locaux locale
regional|régional regional
public|public publique
private|privé private
foreign|étranger étrangère foreign
american|américain american
european|européen european
north|nord$ north
south|sud$ south
east|est$ orient east
west|ouest$ occident west
capital|capitale capital
county|comté county counties
province|province
village|village
town|ville town$ towns$ city
rural|rural
urban|urbain urban
social|social sociaux
labor|travail labour labor work$ works$ working worked
union|syndicat syndiqué union
worker|ouvrier employé salarié worker employee
contract|contrat contract
pension|retraite pension retire
poverty|pauvre poverty poor$
rich|riche rich$ wealthy
aid|aide$ aides$ aid$ help
support|soutien soutenu soutenir support
supporter|partisan supporter
group|groupe group
organization|organisation organiz organis
association|association
institute|institut
agency|agence agency agencies
office|bureau office
department|ministère département department ministry
authority|autorité authorit
official|officiel responsable official
officer|officier agent officer
spokesman|porte parole spokes
expert|expert spécialiste specialist
director|directeur directrice director
secretary|secrétaire secretary
ambassador|ambassad
king|roi$ rois$ king$ kings$
queen|reine queen
prince|prince
pope|pape$ pope
bishop|évêque bishop
priest|prêtre priest
victory|victoire victory
project|projet project
plan|plan$ plans$ planif
program|programme program
system|système system
method|méthode method
service|service
operation|opération operation
test|essai test
travel|voyag travel trip$ trips$
receive|reçu$ reçus$ reçoi recev receiv
send|envoy envoi send$ sent$
spend|dépens spend spent$
pay|payé payer paie paye$ vers$ versé pay$ paid$ paying
earn|gagn earn
lose|perd perdu lose$ lost$ loss losses
save|épargn économis save
watch|regard watch
change|chang modif change
create|créé créat creat
produce|produi produc
develop|développ develop
replace|remplac replace
climb|grimp escalad climb
warn|averti prévenu warn mise garde
recommend|recommand
evacuate|évacu evacu
treat|traité soign treat
block|bloqu block
ban|interdi ban$ bans$ banned
allow|autoris permet permis allow permi
approve|approuv approv
reject|rejet reject
accept|accept
confirm|confirm
reveal|révél reveal
own|possèd propriét own$ owns$ owned owner
new|nouveau nouvel new$
old|vieux vieil ancien old$ older former
young|jeune young
big|grand gros$ grosse big$ large
small|petit small little
long|long longue long$
famous|célèbre famous
independent|indépendant independent
legal|légal legal
illegal|illégal illegal
sexual|sexuel sexual
black|noir black
white|blanc white
red|rouge red$
green|vert$ verte green
wall|mur$ murs$ muraille wall$ walls$
tower|tour$ tours$ tower
square|place$ square$
palace|palais palace
castle|château castle
gate|porte$ portes$ gate$ gates$
garden|jardin garden
park|parc$ parcs$ park$ parks$
dam|barrage dam$ dams$
canal|canal canaux
mine|mine$ mines$ minier
well|puits well$ wells$
warhead|ogive warhead
submarine|sous marin submarine
base|base$ bases$
pilot|pilote pilot
sailor|marin$ marins$ sailor
miner|mineur miner$ miners$
minor|mineur minor$ minors$
fisherman|pêcheur fisherm
engineer|ingénieur engineer
owner|propriétaire owner homeowner
tenant|locataire tenant renter
graduate|diplômé graduate
expel|expuls expel deport
flee|fui$ fuit$ fuient$ fuir fled$ flee
return|retourn rentr revenu$ return
displace|déplac displac
starve|famine affam starv famine
hunger|faim famine hunger hungry
drown|noy drown
sink|naufrag coulé sank$ sunk$ sink shipwreck
kidnap|enlev enlèv kidnap abduct
hostage|otage hostage
recognize|reconn recogni
sanction|sanction
ceasefire|cessez trêve ceasefire truce
supply|fourni suppl
provide|fourni provid
deliver|livr deliver
donate|donn donat
order|command order$ ordered orders$
lease|lou$ loue louer loué lease leasing
grow|cultiv grow$ grown$
harvest|récolt moisson harvest crop$ crops$
catch|pêch captur catch caught
store|stock stor
consume|consomm consum
squander|gaspill wast
recycle|recycl
warm|réchauff warm
melt|fond$ fondu fonte melt
glacier|glacier
level|niveau level
desert|désert desert
thermometer|thermom temperat températ
"""
