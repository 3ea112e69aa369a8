"""The desk of clubs, competitions and seasons. What staff change of a club is decided in `careers.admin`."""

from django.contrib import admin

from clubs.models import Competition, Season

admin.site.site_header = "Touchline"
admin.site.site_title = "Touchline"
admin.site.index_title = "Who was in charge, and who says so"


class ReadOnly:
    """Rows that are computed, or that are as their source gave them: to be looked at."""

    def has_add_permission(self, request, obj=None) -> bool:
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        return False

    def has_delete_permission(self, request, obj=None) -> bool:
        return False


class ClubAdmin(admin.ModelAdmin):
    list_display = ["name", "country", "kind", "catalogued"]
    list_filter = ["kind", "catalogued", "country"]
    search_fields = ["sort_key", "names__folded"]
    ordering = ["sort_key", "slug"]


@admin.register(Competition)
class CompetitionAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["name", "country"]
    list_filter = ["country"]
    search_fields = ["sort_key", "name"]


@admin.register(Season)
class SeasonAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["competition", "label"]
    list_select_related = ["competition"]
    search_fields = ["label", "competition__sort_key"]
